// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// SM-Device-Trigger-Indicator (3407/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct SmDeviceTriggerIndicator(i32) {
        NOT_DEVICE_TRIGGER = 0, "NOT_DEVICE_TRIGGER";
        DEVICE_TRIGGER = 1, "DEVICE_TRIGGER";
        DEVICE_TRIGGER_REPLACE = 2, "DEVICE_TRIGGER_REPLACE";
        DEVICE_TRIGGER_RECALL = 3, "DEVICE_TRIGGER_RECALL";
    }
}
