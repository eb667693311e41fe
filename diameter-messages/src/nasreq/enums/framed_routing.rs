// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Framed-Routing (10), Enumerated; RFC 7155, 4.4.10.2.
    pub struct FramedRouting(i32) {
        NONE = 0, "NONE";
        SEND = 1, "SEND";
        LISTEN = 2, "LISTEN";
        SEND_AND_LISTEN = 3, "SEND_AND_LISTEN";
    }
}
