// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Why units are reported; within Used-Service-Unit the reason holds for one kind of quota.
    ///
    /// Reporting-Reason (872/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ReportingReason(i32) {
        THRESHOLD = 0, "THRESHOLD";
        QHT = 1, "QHT";
        FINAL = 2, "FINAL";
        QUOTA_EXHAUSTED = 3, "QUOTA_EXHAUSTED";
        VALIDITY_TIME = 4, "VALIDITY_TIME";
        OTHER_QUOTA_TYPE = 5, "OTHER_QUOTA_TYPE";
        RATING_CONDITION_CHANGE = 6, "RATING_CONDITION_CHANGE";
        FORCED_REAUTHORISATION = 7, "FORCED_REAUTHORISATION";
        POOL_EXHAUSTED = 8, "POOL_EXHAUSTED";
        UNUSED_QUOTA_TIMER = 9, "UNUSED_QUOTA_TIMER";
    }
}
