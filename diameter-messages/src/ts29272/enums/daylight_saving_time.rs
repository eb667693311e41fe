// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Daylight-Saving-Time (1650/10415), Enumerated; 3GPP TS 29.272, 7.3.164.
    pub struct DaylightSavingTime(i32) {
        NO_ADJUSTMENT = 0, "NO_ADJUSTMENT";
        PLUS_ONE_HOUR_ADJUSTMENT = 1, "PLUS_ONE_HOUR_ADJUSTMENT";
        PLUS_TWO_HOURS_ADJUSTMENT = 2, "PLUS_TWO_HOURS_ADJUSTMENT";
    }
}
