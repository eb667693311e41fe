// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the SIP server has the user profile already.
    ///
    /// SIP-User-Data-Already-Available (392), Enumerated; RFC 4740, 9.13.
    pub struct SipUserDataAlreadyAvailable(i32) {
        USER_DATA_NOT_AVAILABLE = 0, "USER_DATA_NOT_AVAILABLE";
        USER_DATA_ALREADY_AVAILABLE = 1, "USER_DATA_ALREADY_AVAILABLE";
    }
}
