// @generated from dictionaries/ts29061.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// MBMS-Counting-Information (914/10415), Enumerated; 3GPP TS 29.061, 17.7.17.
    pub struct MbmsCountingInformation(i32) {
        COUNTING_NOT_APPLICABLE = 0, "COUNTING-NOT-APPLICABLE";
        COUNTING_APPLICABLE = 1, "COUNTING-APPLICABLE";
    }
}
