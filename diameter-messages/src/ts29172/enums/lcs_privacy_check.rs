// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// How a location request must be checked with the user.
    ///
    /// LCS-Privacy-Check (2512/10415), Enumerated; 3GPP TS 29.172, 7.4.14.
    pub struct LcsPrivacyCheck(i32) {
        ALLOWED_WITHOUT_NOTIFICATION = 0, "ALLOWED_WITHOUT_NOTIFICATION";
        ALLOWED_WITH_NOTIFICATION = 1, "ALLOWED_WITH_NOTIFICATION";
        ALLOWED_IF_NO_RESPONSE = 2, "ALLOWED_IF_NO_RESPONSE";
        RESTRICTED_IF_NO_RESPONSE = 3, "RESTRICTED_IF_NO_RESPONSE";
        NOT_ALLOWED = 4, "NOT_ALLOWED";
    }
}
