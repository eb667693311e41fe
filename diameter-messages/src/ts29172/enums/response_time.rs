// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether a quick or an accurate answer is wanted.
    ///
    /// Response-Time (2509/10415), Enumerated; 3GPP TS 29.172, 7.4.11.
    pub struct ResponseTime(i32) {
        LOW_DELAY = 0, "LOW_DELAY";
        DELAY_TOLERANT = 1, "DELAY_TOLERANT";
    }
}
