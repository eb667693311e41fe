// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the call crosses to another network while roaming, with or without a loop back home.
    ///
    /// NNI-Type (2704/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct NniType(i32) {
        NON_ROAMING = 0, "NON_ROAMING";
        ROAMING_WITHOUT_LOOPBACK = 1, "ROAMING_WITHOUT_LOOPBACK";
        ROAMING_WITH_LOOPBACK = 2, "ROAMING_WITH_LOOPBACK";
    }
}
