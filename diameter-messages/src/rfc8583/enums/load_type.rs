// @generated from dictionaries/rfc8583.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the report is about a host, and passed on, or about the peer that sends it.
    ///
    /// Load-Type (651), Enumerated; RFC 8583, 7.2.
    pub struct LoadType(i32) {
        HOST = 0, "HOST";
        PEER = 1, "PEER";
    }
}
