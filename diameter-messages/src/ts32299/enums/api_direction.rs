// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the API was invoked or sent a notification.
    ///
    /// API-Direction (1310/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ApiDirection(i32) {
        INVOCATION = 0, "invocation";
        NOTIFICATION = 1, "notification";
    }
}
