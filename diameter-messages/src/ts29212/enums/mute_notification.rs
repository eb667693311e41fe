// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Present when no notification is wanted for the application.
    ///
    /// Mute-Notification (2809/10415), Enumerated; 3GPP TS 29.212, 5.3.98.
    pub struct MuteNotification(i32) {
        MUTE_REQUIRED = 0, "MUTE_REQUIRED";
    }
}
