// @generated from dictionaries/ts29234.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the user may use 3GPP packet switched services over WLAN.
    ///
    /// WLAN-3GPP-IP-Access (306/10415), Enumerated; 3GPP TS 29.234, 10.1.12.
    pub struct Wlan3gppIpAccess(i32) {
        WLAN_APNS_ENABLE = 0, "WLAN_APNS_ENABLE";
        WLAN_APNS_DISABLE = 1, "WLAN_APNS_DISABLE";
    }
}
