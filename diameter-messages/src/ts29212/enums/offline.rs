// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether offline charging applies to the rule.
    ///
    /// Offline (1008/10415), Enumerated; 3GPP TS 29.212, 5.3.9.
    pub struct Offline(i32) {
        DISABLE_OFFLINE = 0, "DISABLE_OFFLINE";
        ENABLE_OFFLINE = 1, "ENABLE_OFFLINE";
    }
}
