// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The scheme, as in WWW-Authenticate.
    ///
    /// SIP-Authentication-Scheme (377), Enumerated; RFC 4740, 9.5.1.
    pub struct SipAuthenticationScheme(i32) {
        DIGEST = 0, "DIGEST";
    }
}
