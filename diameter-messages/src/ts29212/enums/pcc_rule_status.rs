// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the rule is active.
    ///
    /// PCC-Rule-Status (1019/10415), Enumerated; 3GPP TS 29.212, 5.3.19.
    pub struct PccRuleStatus(i32) {
        ACTIVE = 0, "ACTIVE";
        INACTIVE = 1, "INACTIVE";
        TEMPORARILY_INACTIVE = 2, "TEMPORARILY_INACTIVE";
    }
}
