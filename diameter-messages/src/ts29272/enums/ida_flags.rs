// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// IDA-Flags (1441/10415), Unsigned32; 3GPP TS 29.272, 7.3.47.
    pub struct IdaFlags(u32) {
        NETWORK_NODE_AREA_RESTRICTED = 0, "Network-Node-Area-Restricted";
    }
}
