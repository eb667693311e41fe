// @generated from dictionaries/ts29061.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// MBMS-StartStop-Indication (902/10415), Enumerated; 3GPP TS 29.061, 17.7.5.
    pub struct MbmsStartStopIndication(i32) {
        START = 0, "START";
        STOP = 1, "STOP";
        UPDATE = 2, "UPDATE";
        HEARTBEAT = 3, "HEARTBEAT";
    }
}
