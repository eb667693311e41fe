// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// DSA-Flags (1422/10415), Unsigned32; 3GPP TS 29.272, 7.3.26.
    pub struct DsaFlags(u32) {
        NETWORK_NODE_AREA_RESTRICTED = 0, "Network-Node-Area-Restricted";
    }
}
