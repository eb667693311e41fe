// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Non-IP-PDN-Type-Indicator (1681/10415), Enumerated; 3GPP TS 29.272, 7.3.204.
    pub struct NonIpPdnTypeIndicator(i32) {
        FALSE = 0, "FALSE";
        TRUE = 1, "TRUE";
    }
}
