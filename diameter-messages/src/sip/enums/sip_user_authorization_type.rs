// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What the user wants to do.
    ///
    /// SIP-User-Authorization-Type (387), Enumerated; RFC 4740, 9.10.
    pub struct SipUserAuthorizationType(i32) {
        REGISTRATION = 0, "REGISTRATION";
        DEREGISTRATION = 1, "DEREGISTRATION";
        REGISTRATION_AND_CAPABILITIES = 2, "REGISTRATION_AND_CAPABILITIES";
    }
}
