// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// DEA-Flags (1521/10415), Unsigned32; 3GPP TS 29.273, 5.2.3.21.
    pub struct DeaFlags(u32) {
        NSWO_AUTHORIZATION = 0, "NSWO-Authorization";
        TWAN_S2A_CONNECTIVITY_INDICATOR = 1, "TWAN-S2a-Connectivity-Indicator";
    }
}
