// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether multimedia priority service is switched on or off.
    ///
    /// MPS-Action (582/10415), Enumerated; 3GPP TS 29.214, 5.3.79.
    pub struct MpsAction(i32) {
        DISABLE_MPS_FOR_DTS = 0, "DISABLE_MPS_FOR_DTS";
        ENABLE_MPS_FOR_DTS = 1, "ENABLE_MPS_FOR_DTS";
        AUTHORIZE_AND_ENABLE_MPS_FOR_DTS = 2, "AUTHORIZE_AND_ENABLE_MPS_FOR_DTS";
        AUTHORIZE_AND_ENABLE_MPS_FOR_AF_SIGNALLING = 3, "AUTHORIZE_AND_ENABLE_MPS_FOR_AF_SIGNALLING";
    }
}
