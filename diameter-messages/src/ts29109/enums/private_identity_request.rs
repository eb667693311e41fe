// @generated from dictionaries/ts29109.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the private identity is asked for.
    ///
    /// Private-Identity-Request (416/10415), Enumerated; 3GPP TS 29.109, 6.3.1.17.
    pub struct PrivateIdentityRequest(i32) {
        PRIVATE_IDENTITY_REQUESTED = 0, "PRIVATE_IDENTITY_REQUESTED";
        PRIVATE_IDENTITY_NOT_REQUESTED = 1, "PRIVATE_IDENTITY_NOT_REQUESTED";
    }
}
