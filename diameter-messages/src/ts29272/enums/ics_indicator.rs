// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// ICS-Indicator (1491/10415), Enumerated; 3GPP TS 29.272, 7.3.104.
    pub struct IcsIndicator(i32) {
        FALSE = 0, "FALSE";
        TRUE = 1, "TRUE";
    }
}
