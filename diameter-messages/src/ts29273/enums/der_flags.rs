// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// DER-Flags (1520/10415), Unsigned32; 3GPP TS 29.273, 5.2.3.20.
    pub struct DerFlags(u32) {
        NSWO_CAPABILITY_INDICATION = 0, "NSWO-Capability-Indication";
        TWAN_S2A_CONNECTIVITY_INDICATOR = 1, "TWAN-S2a-Connectivity-Indicator";
    }
}
