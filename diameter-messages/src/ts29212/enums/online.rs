// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether online charging applies to the rule.
    ///
    /// Online (1009/10415), Enumerated; 3GPP TS 29.212, 5.3.10.
    pub struct Online(i32) {
        DISABLE_ONLINE = 0, "DISABLE_ONLINE";
        ENABLE_ONLINE = 1, "ENABLE_ONLINE";
    }
}
