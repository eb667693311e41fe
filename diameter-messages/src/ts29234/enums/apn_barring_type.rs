// @generated from dictionaries/ts29234.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Which access to the W-APN is barred.
    ///
    /// APN-Barring-Type (309/10415), Enumerated; 3GPP TS 29.234, 10.1.16.
    pub struct ApnBarringType(i32) {
        WLAN_APN_NO_BARRING = 0, "WLAN_APN_NO_BARRING";
        WLAN_APN_HOME_BARRED_WHEN_ROAMING = 1, "WLAN_APN_HOME_BARRED_WHEN_ROAMING";
        WLAN_APN_VISITED_BARRED = 2, "WLAN_APN_VISITED_BARRED";
        WLAN_APN_HOME_BARRED = 3, "WLAN_APN_HOME_BARRED";
        WLAN_APN_INTERNET_ACCESS_BARRED = 4, "WLAN_APN_INTERNET_ACCESS_BARRED";
    }
}
