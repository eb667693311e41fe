// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether advice of charge is in money or in units.
    ///
    /// AoC-Format (2310/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct AocFormat(i32) {
        MONETARY = 0, "MONETARY";
        NON_MONETARY = 1, "NON_MONETARY";
        CAI = 2, "CAI";
    }
}
