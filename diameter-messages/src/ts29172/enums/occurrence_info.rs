// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether an event is reported once or repeatedly.
    ///
    /// Occurrence-Info (2538/10415), Enumerated; 3GPP TS 29.172, 7.4.43.
    pub struct OccurrenceInfo(i32) {
        ONE_TIME_EVENT = 0, "ONE_TIME_EVENT";
        MULTIPLE_TIME_EVENT = 1, "MULTIPLE_TIME_EVENT";
    }
}
