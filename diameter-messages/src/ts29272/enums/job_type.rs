// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What the terminal is to do for the minimisation of drive tests.
    ///
    /// Job-Type (1623/10415), Enumerated; 3GPP TS 29.272, 7.3.137.
    pub struct JobType(i32) {
        IMMEDIATE_MDT_ONLY = 0, "IMMEDIATE_MDT_ONLY";
        LOGGED_MDT_ONLY = 1, "LOGGED_MDT_ONLY";
        TRACE_ONLY = 2, "TRACE_ONLY";
        IMMEDIATE_MDT_AND_TRACE = 3, "IMMEDIATE_MDT_AND_TRACE";
        RLF_REPORTS_ONLY = 4, "RLF_REPORTS_ONLY";
        RCEF_REPORTS_ONLY = 5, "RCEF_REPORTS_ONLY";
        LOGGED_MBSFN_MDT = 6, "LOGGED_MBSFN_MDT";
    }
}
