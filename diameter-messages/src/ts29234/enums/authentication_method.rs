// @generated from dictionaries/ts29234.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The method of authentication.
    ///
    /// Authentication-Method (300/10415), Enumerated; 3GPP TS 29.234, 10.1.5.
    pub struct AuthenticationMethod(i32) {
        WLAN_EAP_SIM = 0, "WLAN_EAP_SIM";
        WLAN_EAP_AKA = 1, "WLAN_EAP_AKA";
    }
}
