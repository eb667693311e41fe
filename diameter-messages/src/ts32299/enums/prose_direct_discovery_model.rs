// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// ProSe-Direct-Discovery-Model (3442/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ProseDirectDiscoveryModel(i32) {
        MODEL_A = 0, "MODEL_A";
        MODEL_B = 1, "MODEL_B";
    }
}
