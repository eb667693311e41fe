// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Charge-Reason-Code (2118/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ChargeReasonCode(i32) {
        UNKNOWN = 0, "UNKNOWN";
        USAGE = 1, "USAGE";
        COMMUNICATION_ATTEMPT_CHARGE = 2, "COMMUNICATION-ATTEMPT-CHARGE";
        SETUP_CHARGE = 3, "SETUP-CHARGE";
        ADD_ON_CHARGE = 4, "ADD-ON-CHARGE";
    }
}
