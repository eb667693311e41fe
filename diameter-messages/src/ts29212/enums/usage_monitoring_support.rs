// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Present when usage is no longer to be counted.
    ///
    /// Usage-Monitoring-Support (1070/10415), Enumerated; 3GPP TS 29.212, 5.3.63.
    pub struct UsageMonitoringSupport(i32) {
        USAGE_MONITORING_DISABLED = 0, "USAGE_MONITORING_DISABLED";
    }
}
