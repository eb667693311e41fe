// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the user is told about a location request and must agree.
    ///
    /// Notification-To-UE-User (1478/10415), Enumerated; 3GPP TS 29.272, 7.3.89.
    pub struct NotificationToUeUser(i32) {
        NOTIFY_LOCATION_ALLOWED = 0, "NOTIFY_LOCATION_ALLOWED";
        NOTIFYANDVERIFY_LOCATION_ALLOWED_IF_NO_RESPONSE = 1, "NOTIFYANDVERIFY_LOCATION_ALLOWED_IF_NO_RESPONSE";
        NOTIFYANDVERIFY_LOCATION_NOT_ALLOWED_IF_NO_RESPONSE = 2, "NOTIFYANDVERIFY_LOCATION_NOT_ALLOWED_IF_NO_RESPONSE";
        LOCATION_NOT_ALLOWED = 3, "LOCATION_NOT_ALLOWED";
    }
}
