// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// One-Time-Notification (712/10415), Enumerated; 3GPP TS 29.329, 6.3.22.
    pub struct OneTimeNotification(i32) {
        ONE_TIME_NOTIFICATION_REQUESTED = 0, "ONE_TIME_NOTIFICATION_REQUESTED";
    }
}
