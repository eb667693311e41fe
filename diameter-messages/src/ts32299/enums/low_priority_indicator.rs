// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the connection has low access priority.
    ///
    /// Low-Priority-Indicator (2602/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct LowPriorityIndicator(i32) {
        NO = 0, "NO";
        YES = 1, "YES";
    }
}
