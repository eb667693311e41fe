// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Details on why a request failed.
    ///
    /// Error-Diagnostic (1614/10415), Enumerated; 3GPP TS 29.272, 7.3.128.
    pub struct ErrorDiagnostic(i32) {
        GPRS_DATA_SUBSCRIBED = 0, "GPRS_DATA_SUBSCRIBED";
        NO_GPRS_DATA_SUBSCRIBED = 1, "NO_GPRS_DATA_SUBSCRIBED";
        ODB_ALL_APN = 2, "ODB_ALL_APN";
        ODB_HPLMN_APN = 3, "ODB_HPLMN_APN";
        ODB_VPLMN_APN = 4, "ODB_VPLMN_APN";
    }
}
