// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What the client should ask for when the lifetime ends or a Re-Auth-Request comes.
    ///
    /// Re-Auth-Request-Type (285), Enumerated; RFC 6733, 8.12.
    pub struct ReAuthRequestType(i32) {
        AUTHORIZE_ONLY = 0, "AUTHORIZE_ONLY";
        AUTHORIZE_AUTHENTICATE = 1, "AUTHORIZE_AUTHENTICATE";
    }
}
