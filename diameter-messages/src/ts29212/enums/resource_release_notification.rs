// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Present when the gateway is to tell that resources were released.
    ///
    /// Resource-Release-Notification (2841/10415), Enumerated; 3GPP TS 29.212, 5.3.125.
    pub struct ResourceReleaseNotification(i32) {
        ENABLE_NOTIFICATION = 0, "ENABLE_NOTIFICATION";
    }
}
