// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The radio access technology; other numbers than in 3GPP-RAT-Type (21).
    ///
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.212, 5.3.31.
    pub struct RatType(i32) {
        WLAN = 0, "WLAN";
        VIRTUAL = 1, "VIRTUAL";
        TRUSTED_N3GA = 2, "TRUSTED_N3GA";
        WIRELINE = 3, "WIRELINE";
        WIRELINE_CABLE = 4, "WIRELINE_CABLE";
        WIRELINE_BBF = 5, "WIRELINE_BBF";
        UTRAN = 1000, "UTRAN";
        GERAN = 1001, "GERAN";
        GAN = 1002, "GAN";
        HSPA_EVOLUTION = 1003, "HSPA_EVOLUTION";
        EUTRAN = 1004, "EUTRAN";
        EUTRAN_NB_IOT = 1005, "EUTRAN_NB_IOT";
        NR = 1006, "NR";
        LTE_M = 1007, "LTE_M";
        NR_U = 1008, "NR_U";
        EUTRAN_LEO = 1011, "EUTRAN_LEO";
        EUTRAN_MEO = 1012, "EUTRAN_MEO";
        EUTRAN_GEO = 1013, "EUTRAN_GEO";
        EUTRAN_OTHERSAT = 1014, "EUTRAN_OTHERSAT";
        EUTRAN_NB_IOT_LEO = 1021, "EUTRAN_NB_IOT_LEO";
        EUTRAN_NB_IOT_MEO = 1022, "EUTRAN_NB_IOT_MEO";
        EUTRAN_NB_IOT_GEO = 1023, "EUTRAN_NB_IOT_GEO";
        EUTRAN_NB_IOT_OTHERSAT = 1024, "EUTRAN_NB_IOT_OTHERSAT";
        LTE_M_LEO = 1031, "LTE_M_LEO";
        LTE_M_MEO = 1032, "LTE_M_MEO";
        LTE_M_GEO = 1033, "LTE_M_GEO";
        LTE_M_OTHERSAT = 1034, "LTE_M_OTHERSAT";
        CDMA2000_1X = 2000, "CDMA2000_1X";
        HRPD = 2001, "HRPD";
        UMB = 2002, "UMB";
        EHRPD = 2003, "EHRPD";
    }
}
