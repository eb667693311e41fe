// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Why a registration is ended.
    ///
    /// SIP-Reason-Code (384), Enumerated; RFC 4740, 9.7.1.
    pub struct SipReasonCode(i32) {
        PERMANENT_TERMINATION = 0, "PERMANENT_TERMINATION";
        NEW_SIP_SERVER_ASSIGNED = 1, "NEW_SIP_SERVER_ASSIGNED";
        SIP_SERVER_CHANGE = 2, "SIP_SERVER_CHANGE";
        REMOVE_SIP_SERVER = 3, "REMOVE_SIP_SERVER";
    }
}
