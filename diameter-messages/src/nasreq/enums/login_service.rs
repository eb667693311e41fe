// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Login-Service (15), Enumerated; RFC 7155, 4.4.11.3.
    pub struct LoginService(i32) {
        TELNET = 0, "TELNET";
        RLOGIN = 1, "RLOGIN";
        TCP_CLEAR = 2, "TCP_CLEAR";
        PORTMASTER = 3, "PORTMASTER";
        LAT = 4, "LAT";
        X25_PAD = 5, "X25_PAD";
        X25_T3POS = 6, "X25_T3POS";
        TCP_CLEAR_QUIET = 8, "TCP_CLEAR_QUIET";
    }
}
