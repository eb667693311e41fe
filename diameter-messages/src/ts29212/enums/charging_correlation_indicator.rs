// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Present when the charging identifier is wanted.
    ///
    /// Charging-Correlation-Indicator (1073/10415), Enumerated; 3GPP TS 29.212, 5.3.67.
    pub struct ChargingCorrelationIndicator(i32) {
        CHARGING_IDENTIFIER_REQUIRED = 0, "CHARGING_IDENTIFIER_REQUIRED";
    }
}
