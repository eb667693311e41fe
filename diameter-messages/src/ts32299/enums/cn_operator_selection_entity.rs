// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// CN-Operator-Selection-Entity (3421/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct CnOperatorSelectionEntity(i32) {
        THE_SERVING_NETWORK_HAS_BEEN_SELECTED_BY_THE_UE = 0, "The-Serving-Network-has-been-selected-by-the-UE";
        THE_SERVING_NETWORK_HAS_BEEN_SELECTED_BY_THE_NETWORK = 1, "The-Serving-Network-has-been-selected-by-the-network";
    }
}
