// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the service information is final.
    ///
    /// Service-Info-Status (527/10415), Enumerated; 3GPP TS 29.214, 5.3.25.
    pub struct ServiceInfoStatus(i32) {
        FINAL_SERVICE_INFORMATION = 0, "FINAL_SERVICE_INFORMATION";
        PRELIMINARY_SERVICE_INFORMATION = 1, "PRELIMINARY_SERVICE_INFORMATION";
    }
}
