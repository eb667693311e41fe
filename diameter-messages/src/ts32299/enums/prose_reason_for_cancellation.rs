// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// ProSe-Reason-For-Cancellation (3449/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ProseReasonForCancellation(i32) {
        PROXIMITY_ALERT_SENT = 0, "PROXIMITY_ALERT_SENT";
        TIME_EXPIRED_WITH_NO_RENEWAL = 1, "TIME_EXPIRED_WITH_NO_RENEWAL";
        REQUESTOR_CANCELLATION = 2, "REQUESTOR_CANCELLATION";
    }
}
