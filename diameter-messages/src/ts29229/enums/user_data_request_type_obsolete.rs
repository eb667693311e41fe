// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// User-Data-Request-Type-OBSOLETE (627/10415), Enumerated; 3GPP TS 29.229.
    pub struct UserDataRequestTypeObsolete(i32) {
        COMPLETE_PROFILE = 0, "Complete-Profile";
        REGISTERED_PROFILE = 1, "Registered-Profile";
        UNREGISTERED_PROFILE = 2, "Unregistered-Profile";
    }
}
