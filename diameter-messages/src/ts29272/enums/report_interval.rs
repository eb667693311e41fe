// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The time between periodic reports; the values have own ranges for UMTS, LTE and NR.
    ///
    /// Report-Interval (1627/10415), Enumerated; 3GPP TS 29.272, 7.3.141.
    pub struct ReportInterval(i32) {
        UMTS_250_MS = 0, "UMTS_250_MS";
        UMTS_500_MS = 1, "UMTS_500_MS";
        UMTS_1000_MS = 2, "UMTS_1000_MS";
        UMTS_2000_MS = 3, "UMTS_2000_MS";
        UMTS_3000_MS = 4, "UMTS_3000_MS";
        UMTS_4000_MS = 5, "UMTS_4000_MS";
        UMTS_6000_MS = 6, "UMTS_6000_MS";
        UMTS_8000_MS = 7, "UMTS_8000_MS";
        UMTS_12000_MS = 8, "UMTS_12000_MS";
        UMTS_16000_MS = 9, "UMTS_16000_MS";
        UMTS_20000_MS = 10, "UMTS_20000_MS";
        UMTS_24000_MS = 11, "UMTS_24000_MS";
        UMTS_28000_MS = 12, "UMTS_28000_MS";
        UMTS_32000_MS = 13, "UMTS_32000_MS";
        UMTS_64000_MS = 14, "UMTS_64000_MS";
        LTE_120_MS = 15, "LTE_120_MS";
        LTE_240_MS = 16, "LTE_240_MS";
        LTE_480_MS = 17, "LTE_480_MS";
        LTE_640_MS = 18, "LTE_640_MS";
        LTE_1024_MS = 19, "LTE_1024_MS";
        LTE_2048_MS = 20, "LTE_2048_MS";
        LTE_5120_MS = 21, "LTE_5120_MS";
        LTE_10240_MS = 22, "LTE_10240_MS";
        LTE_60000_MS = 23, "LTE_60000_MS";
        LTE_360000_MS = 24, "LTE_360000_MS";
        LTE_720000_MS = 25, "LTE_720000_MS";
        LTE_1800000_MS = 26, "LTE_1800000_MS";
        LTE_3600000_MS = 27, "LTE_3600000_MS";
        NR_120_MS = 28, "NR_120_MS";
        NR_240_MS = 29, "NR_240_MS";
        NR_480_MS = 30, "NR_480_MS";
        NR_640_MS = 31, "NR_640_MS";
        NR_1024_MS = 32, "NR_1024_MS";
        NR_2048_MS = 33, "NR_2048_MS";
        NR_5120_MS = 34, "NR_5120_MS";
        NR_10240_MS = 35, "NR_10240_MS";
        NR_20480_MS = 36, "NR_20480_MS";
        NR_40960_MS = 37, "NR_40960_MS";
    }
}
