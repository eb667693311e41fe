// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Framed-Protocol (7), Enumerated; RFC 7155, 4.4.10.1.
    pub struct FramedProtocol(i32) {
        PPP = 1, "PPP";
        SLIP = 2, "SLIP";
        ARAP = 3, "ARAP";
        GANDALF = 4, "GANDALF";
        XYLOGICS = 5, "XYLOGICS";
        X75 = 6, "X75";
        GPRS_PDP_CONTEXT = 7, "GPRS_PDP_CONTEXT";
        ASCEND_ARA = 255, "ASCEND_ARA";
        MPP = 256, "MPP";
        EURAW = 257, "EURAW";
        EUUI = 258, "EUUI";
        X25 = 259, "X25";
        COMB = 260, "COMB";
        FR = 261, "FR";
    }
}
