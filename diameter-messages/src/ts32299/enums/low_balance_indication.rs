// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the account has fallen below a threshold.
    ///
    /// Low-Balance-Indication (2020/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct LowBalanceIndication(i32) {
        NOT_APPLICABLE = 0, "NOT-APPLICABLE";
        YES = 1, "YES";
    }
}
