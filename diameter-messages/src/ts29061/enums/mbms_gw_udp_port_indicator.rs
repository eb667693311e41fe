// @generated from dictionaries/ts29061.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// MBMS-GW-UDP-Port-Indicator (928/10415), Enumerated; 3GPP TS 29.061, 20.5a.6.
    pub struct MbmsGwUdpPortIndicator(i32) {
        UDP_PORT_REQUIRED = 1, "UDP-PORT-REQUIRED";
    }
}
