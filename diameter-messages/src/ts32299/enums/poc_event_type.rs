// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// PoC-Event-Type (2025/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct PocEventType(i32) {
        NORMAL = 0, "NORMAL";
        INSTANT_PERSONAL_ALERT = 1, "INSTANT_PERSONAL_ALERT";
        POC_GROUP_ADVERTISEMENT = 2, "POC_GROUP_ADVERTISEMENT";
        EARLY_SESSION_SETTING_UP = 3, "EARLY_SESSION_SETTING_UP";
        POC_TALK_BURST = 4, "POC_TALK_BURST";
    }
}
