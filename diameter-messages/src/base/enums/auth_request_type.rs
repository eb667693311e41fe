// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What is asked for: authentication, authorisation or both.
    ///
    /// Auth-Request-Type (274), Enumerated; RFC 6733, 8.7.
    pub struct AuthRequestType(i32) {
        AUTHENTICATE_ONLY = 1, "AUTHENTICATE_ONLY";
        AUTHORIZE_ONLY = 2, "AUTHORIZE_ONLY";
        AUTHORIZE_AUTHENTICATE = 3, "AUTHORIZE_AUTHENTICATE";
    }
}
