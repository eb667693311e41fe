// @generated from dictionaries/ts29337.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// SM-Delivery-Outcome-T4 (3200/10415), Enumerated; 3GPP TS 29.337, 6.3.1.
    pub struct SmDeliveryOutcomeT4(i32) {
        ABSENT_SUBSCRIBER = 0, "ABSENT_SUBSCRIBER";
        UE_MEMORY_CAPACITY_EXCEEDED = 1, "UE_MEMORY_CAPACITY_EXCEEDED";
        SUCCESSFUL_TRANSFER = 2, "SUCCESSFUL_TRANSFER";
        VALIDITY_TIME_EXPIRED = 3, "VALIDITY_TIME_EXPIRED";
    }
}
