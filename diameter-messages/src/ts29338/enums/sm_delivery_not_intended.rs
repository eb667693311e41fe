// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Only the identity or network is asked for; no message will follow.
    ///
    /// SM-Delivery-Not-Intended (3311/10415), Enumerated; 3GPP TS 29.338, 5.3.3.5.
    pub struct SmDeliveryNotIntended(i32) {
        ONLY_IMSI_REQUESTED = 0, "ONLY_IMSI_REQUESTED";
        ONLY_MCC_MNC_REQUESTED = 1, "ONLY_MCC_MNC_REQUESTED";
    }
}
