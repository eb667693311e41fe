// @generated from dictionaries/ts29061.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// MBMS-Access-Indicator (923/10415), Enumerated; 3GPP TS 29.061, 20.5a.1.
    pub struct MbmsAccessIndicator(i32) {
        UTRAN = 0, "UTRAN";
        E_UTRAN = 1, "E-UTRAN";
        UTRAN_AND_E_UTRAN = 2, "UTRAN-AND-E-UTRAN";
    }
}
