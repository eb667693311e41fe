// @generated from dictionaries/ts29234.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the user may use WLAN access.
    ///
    /// WLAN-Access (305/10415), Enumerated; 3GPP TS 29.234, 10.1.11.
    pub struct WlanAccess(i32) {
        WLAN_SUBSCRIPTION_ALLOWED = 0, "WLAN_SUBSCRIPTION_ALLOWED";
        WLAN_SUBSCRIPTION_BARRED = 1, "WLAN_SUBSCRIPTION_BARRED";
    }
}
