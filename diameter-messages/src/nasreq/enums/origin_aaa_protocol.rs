// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The protocol from which a translation agent took the message.
    ///
    /// Origin-AAA-Protocol (408), Enumerated; RFC 4005, 9.3.6.
    pub struct OriginAaaProtocol(i32) {
        RADIUS = 1, "RADIUS";
    }
}
