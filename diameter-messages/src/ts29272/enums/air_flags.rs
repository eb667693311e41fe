// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// AIR-Flags (1679/10415), Unsigned32; 3GPP TS 29.272, 7.3.201.
    pub struct AirFlags(u32) {
        SEND_UE_USAGE_TYPE = 0, "Send-UE-Usage-Type";
    }
}
