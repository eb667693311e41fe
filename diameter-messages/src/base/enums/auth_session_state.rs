// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the server keeps state for the session. With NO_STATE_MAINTAINED there are no STR and
    /// ASR.
    ///
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub struct AuthSessionState(i32) {
        STATE_MAINTAINED = 0, "STATE_MAINTAINED";
        NO_STATE_MAINTAINED = 1, "NO_STATE_MAINTAINED";
    }
}
