// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the user's APNs are enabled for non-3GPP access.
    ///
    /// Non-3GPP-IP-Access-APN (1502/10415), Enumerated; 3GPP TS 29.273, 8.2.3.4.
    pub struct Non3gppIpAccessApn(i32) {
        NON_3GPP_APNS_ENABLE = 0, "Non_3GPP_APNS_ENABLE";
        NON_3GPP_APNS_DISABLE = 1, "Non_3GPP_APNS_DISABLE";
    }
}
