// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// When the user is advised: at the start (S), during (D) or at the end (E) of a call.
    ///
    /// AoC-Service-Type (2313/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct AocServiceType(i32) {
        NONE = 0, "NONE";
        AOC_S = 1, "AOC-S";
        AOC_D = 2, "AOC-D";
        AOC_E = 3, "AOC-E";
    }
}
