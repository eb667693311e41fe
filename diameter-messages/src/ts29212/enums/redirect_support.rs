// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether redirection applies.
    ///
    /// Redirect-Support (1086/10415), Enumerated; 3GPP TS 29.212, 5.3.83.
    pub struct RedirectSupport(i32) {
        REDIRECTION_DISABLED = 0, "REDIRECTION_DISABLED";
        REDIRECTION_ENABLED = 1, "REDIRECTION_ENABLED";
    }
}
