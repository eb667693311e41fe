// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the terminal can hand a voice call over to circuit-switched access.
    ///
    /// UE-SRVCC-Capability (1615/10415), Enumerated; 3GPP TS 29.272, 7.3.130.
    pub struct UeSrvccCapability(i32) {
        UE_SRVCC_NOT_SUPPORTED = 0, "UE-SRVCC-NOT-SUPPORTED";
        UE_SRVCC_SUPPORTED = 1, "UE-SRVCC-SUPPORTED";
    }
}
