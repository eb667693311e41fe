// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// How the delivery ended.
    ///
    /// SM-Delivery-Cause (3321/10415), Enumerated; 3GPP TS 29.338, 5.3.3.19.
    pub struct SmDeliveryCause(i32) {
        UE_MEMORY_CAPACITY_EXCEEDED = 0, "UE_MEMORY_CAPACITY_EXCEEDED";
        ABSENT_USER = 1, "ABSENT_USER";
        SUCCESSFUL_TRANSFER = 2, "SUCCESSFUL_TRANSFER";
    }
}
