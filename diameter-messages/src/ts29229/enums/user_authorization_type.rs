// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What the user wants to do.
    ///
    /// User-Authorization-Type (623/10415), Enumerated; 3GPP TS 29.229, 6.3.24.
    pub struct UserAuthorizationType(i32) {
        REGISTRATION = 0, "REGISTRATION";
        DE_REGISTRATION = 1, "DE_REGISTRATION";
        REGISTRATION_AND_CAPABILITIES = 2, "REGISTRATION_AND_CAPABILITIES";
    }
}
