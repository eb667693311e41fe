// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether time is counted in discrete or continuous periods.
    ///
    /// Time-Quota-Type (1271/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct TimeQuotaType(i32) {
        DISCRETE_TIME_PERIOD = 0, "DISCRETE_TIME_PERIOD";
        CONTINUOUS_TIME_PERIOD = 1, "CONTINUOUS_TIME_PERIOD";
    }
}
