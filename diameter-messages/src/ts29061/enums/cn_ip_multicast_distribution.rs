// @generated from dictionaries/ts29061.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// CN-IP-Multicast-Distribution (921/10415), Enumerated; 3GPP TS 29.061, 17.7.24.
    pub struct CnIpMulticastDistribution(i32) {
        NO_IP_MULTICAST = 0, "NO-IP-MULTICAST";
        IP_MULTICAST = 1, "IP-MULTICAST";
    }
}
