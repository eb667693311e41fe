// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The kind of service. Code 6; code 1483 of vendor 10415 is the Service-Type of TS 29.272.
    ///
    /// Service-Type (6), Enumerated; RFC 7155, 4.4.1.
    pub struct ServiceType(i32) {
        UNKNOWN = 0, "UNKNOWN";
        LOGIN = 1, "LOGIN";
        FRAMED = 2, "FRAMED";
        CALLBACK_LOGIN = 3, "CALLBACK_LOGIN";
        CALLBACK_FRAMED = 4, "CALLBACK_FRAMED";
        OUTBOUND = 5, "OUTBOUND";
        ADMINISTRATIVE = 6, "ADMINISTRATIVE";
        NAS_PROMPT = 7, "NAS_PROMPT";
        AUTHENTICATE_ONLY = 8, "AUTHENTICATE_ONLY";
        CALLBACK_NAS_PROMPT = 9, "CALLBACK_NAS_PROMPT";
        CALL_CHECK = 10, "CALL_CHECK";
        CALLBACK_ADMINISTRATIVE = 11, "CALLBACK_ADMINISTRATIVE";
        VOICE = 12, "VOICE";
        FAX = 13, "FAX";
        MODEM_RELAY = 14, "MODEM_RELAY";
        IAPP_REGISTER = 15, "IAPP_REGISTER";
        IAPP_AP_CHECK = 16, "IAPP_AP_CHECK";
        AUTHORIZE_ONLY = 17, "AUTHORIZE_ONLY";
        FRAMED_MANAGEMENT = 18, "FRAMED_MANAGEMENT";
    }
}
