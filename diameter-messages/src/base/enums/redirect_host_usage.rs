// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// For which later requests the redirection also holds.
    ///
    /// Redirect-Host-Usage (261), Enumerated; RFC 6733, 6.13.
    pub struct RedirectHostUsage(i32) {
        DONT_CACHE = 0, "DONT_CACHE";
        ALL_SESSION = 1, "ALL_SESSION";
        ALL_REALM = 2, "ALL_REALM";
        REALM_AND_APPLICATION = 3, "REALM_AND_APPLICATION";
        ALL_APPLICATION = 4, "ALL_APPLICATION";
        ALL_HOST = 5, "ALL_HOST";
        ALL_USER = 6, "ALL_USER";
    }
}
