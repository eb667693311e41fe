// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether usage is counted for a session or for rules.
    ///
    /// Usage-Monitoring-Level (1068/10415), Enumerated; 3GPP TS 29.212, 5.3.61.
    pub struct UsageMonitoringLevel(i32) {
        SESSION_LEVEL = 0, "SESSION_LEVEL";
        PCC_RULE_LEVEL = 1, "PCC_RULE_LEVEL";
        ADC_RULE_LEVEL = 2, "ADC_RULE_LEVEL";
    }
}
