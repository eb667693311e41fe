// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether what the user types is echoed.
    ///
    /// Prompt (76), Enumerated; RFC 7155, 4.3.3.
    pub struct Prompt(i32) {
        NO_ECHO = 0, "NO_ECHO";
        ECHO = 1, "ECHO";
    }
}
