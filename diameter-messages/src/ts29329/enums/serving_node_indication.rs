// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Serving-Node-Indication (714/10415), Enumerated; 3GPP TS 29.329, 6.3.23.
    pub struct ServingNodeIndication(i32) {
        ONLY_SERVING_NODES_REQUIRED = 0, "ONLY_SERVING_NODES_REQUIRED";
    }
}
