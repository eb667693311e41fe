// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// When sessions are linked: at once or later.
    ///
    /// Session-Linking-Indicator (1064/10415), Enumerated; 3GPP TS 29.212, 5a.3.6.
    pub struct SessionLinkingIndicator(i32) {
        SESSION_LINKING_IMMEDIATE = 0, "SESSION_LINKING_IMMEDIATE";
        SESSION_LINKING_DEFERRED = 1, "SESSION_LINKING_DEFERRED";
    }
}
