// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// How long a log is kept. The second range of values is for NR.
    ///
    /// Logging-Duration (1632/10415), Enumerated; 3GPP TS 29.272, 7.3.146.
    pub struct LoggingDuration(i32) {
        LTE_600_SEC = 0, "LTE_600_SEC";
        LTE_1200_SEC = 1, "LTE_1200_SEC";
        LTE_2400_SEC = 2, "LTE_2400_SEC";
        LTE_3600_SEC = 3, "LTE_3600_SEC";
        LTE_5400_SEC = 4, "LTE_5400_SEC";
        LTE_7200_SEC = 5, "LTE_7200_SEC";
        NR_600_SEC = 6, "NR_600_SEC";
        NR_1200_SEC = 7, "NR_1200_SEC";
        NR_2400_SEC = 8, "NR_2400_SEC";
        NR_3600_SEC = 9, "NR_3600_SEC";
        NR_5400_SEC = 10, "NR_5400_SEC";
        NR_7200_SEC = 11, "NR_7200_SEC";
    }
}
