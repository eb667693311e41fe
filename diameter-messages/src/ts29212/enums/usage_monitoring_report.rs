// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Present when a usage report is wanted at once.
    ///
    /// Usage-Monitoring-Report (1069/10415), Enumerated; 3GPP TS 29.212, 5.3.62.
    pub struct UsageMonitoringReport(i32) {
        USAGE_MONITORING_REPORT_REQUIRED = 0, "USAGE_MONITORING_REPORT_REQUIRED";
    }
}
