// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// RDS-Indicator (1697/10415), Enumerated; 3GPP TS 29.272, 7.3.222.
    pub struct RdsIndicator(i32) {
        DISABLED = 0, "DISABLED";
        ENABLED = 1, "ENABLED";
    }
}
