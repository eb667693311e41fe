// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether exceptional reports may be sent beyond the limit.
    ///
    /// Additional-Exception-Reports (3936/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct AdditionalExceptionReports(i32) {
        NOT_ALLOWED = 0, "NOT_ALLOWED";
        ALLOWED = 1, "ALLOWED";
    }
}
