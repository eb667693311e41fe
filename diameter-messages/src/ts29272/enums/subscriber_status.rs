// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether service is granted or barred by the operator.
    ///
    /// Subscriber-Status (1424/10415), Enumerated; 3GPP TS 29.272, 7.3.29.
    pub struct SubscriberStatus(i32) {
        SERVICE_GRANTED = 0, "SERVICE_GRANTED";
        OPERATOR_DETERMINED_BARRING = 1, "OPERATOR_DETERMINED_BARRING";
    }
}
