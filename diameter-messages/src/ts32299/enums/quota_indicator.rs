// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Quota-Indicator (3912/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct QuotaIndicator(i32) {
        QUOTA_IS_NOT_USED_DURING_PLAYBACK = 0, "QUOTA_IS_NOT_USED_DURING_PLAYBACK";
        QUOTA_IS_USED_DURING_PLAYBACK = 1, "QUOTA_IS_USED_DURING_PLAYBACK";
    }
}
