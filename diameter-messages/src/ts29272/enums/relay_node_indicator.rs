// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Relay-Node-Indicator (1633/10415), Enumerated; 3GPP TS 29.272, 7.3.147.
    pub struct RelayNodeIndicator(i32) {
        NOT_RELAY_NODE = 0, "NOT_RELAY_NODE";
        RELAY_NODE = 1, "RELAY_NODE";
    }
}
