// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The direction of a flow.
    ///
    /// Flow-Direction (1080/10415), Enumerated; 3GPP TS 29.212, 5.3.65.
    pub struct FlowDirection(i32) {
        UNSPECIFIED = 0, "UNSPECIFIED";
        DOWNLINK = 1, "DOWNLINK";
        UPLINK = 2, "UPLINK";
        BIDIRECTIONAL = 3, "BIDIRECTIONAL";
    }
}
