// @generated from dictionaries/ts29234.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the user may go straight from the WLAN to the internet.
    ///
    /// WLAN-Direct-IP-Access (310/10415), Enumerated; 3GPP TS 29.234, 10.1.17.
    pub struct WlanDirectIpAccess(i32) {
        WLAN_DIRECT_IP_ACCESS = 0, "WLAN_DIRECT_IP_ACCESS";
        WLAN_NO_DIRECT_IP_ACCESS = 1, "WLAN_NO_DIRECT_IP_ACCESS";
    }
}
