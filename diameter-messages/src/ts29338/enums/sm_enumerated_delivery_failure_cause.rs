// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Why the delivery failed.
    ///
    /// SM-Enumerated-Delivery-Failure-Cause (3304/10415), Enumerated; 3GPP TS 29.338, 6.3.3.6.
    pub struct SmEnumeratedDeliveryFailureCause(i32) {
        MEMORY_CAPACITY_EXCEEDED = 0, "MEMORY_CAPACITY_EXCEEDED";
        EQUIPMENT_PROTOCOL_ERROR = 1, "EQUIPMENT_PROTOCOL_ERROR";
        EQUIPMENT_NOT_SM_EQUIPPED = 2, "EQUIPMENT_NOT_SM-EQUIPPED";
        UNKNOWN_SERVICE_CENTRE = 3, "UNKNOWN_SERVICE_CENTRE";
        SC_CONGESTION = 4, "SC-CONGESTION";
        INVALID_SME_ADDRESS = 5, "INVALID_SME-ADDRESS";
        USER_NOT_SC_USER = 6, "USER_NOT_SC-USER";
    }
}
