// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What the charged event of direct discovery was.
    ///
    /// ProSe-Event-Type (3443/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ProseEventType(i32) {
        ANNOUNCING = 0, "ANNOUNCING";
        MONITORING = 1, "MONITORING";
        MATCH_REPORT = 2, "MATCH_REPORT";
    }
}
