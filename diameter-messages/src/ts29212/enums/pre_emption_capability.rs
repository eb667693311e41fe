// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the bearer may displace others. 0 is enabled.
    ///
    /// Pre-emption-Capability (1047/10415), Enumerated; 3GPP TS 29.212, 5.3.46.
    pub struct PreEmptionCapability(i32) {
        PRE_EMPTION_CAPABILITY_ENABLED = 0, "PRE-EMPTION_CAPABILITY_ENABLED";
        PRE_EMPTION_CAPABILITY_DISABLED = 1, "PRE-EMPTION_CAPABILITY_DISABLED";
    }
}
