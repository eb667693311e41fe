// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// In which direction a flow is enabled.
    ///
    /// Flow-Status (511/10415), Enumerated; 3GPP TS 29.214, 5.3.11.
    pub struct FlowStatus(i32) {
        ENABLED_UPLINK = 0, "ENABLED-UPLINK";
        ENABLED_DOWNLINK = 1, "ENABLED-DOWNLINK";
        ENABLED = 2, "ENABLED";
        DISABLED = 3, "DISABLED";
        REMOVED = 4, "REMOVED";
    }
}
