// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the user may use non-3GPP access.
    ///
    /// Non-3GPP-IP-Access (1501/10415), Enumerated; 3GPP TS 29.273, 8.2.3.3.
    pub struct Non3gppIpAccess(i32) {
        NON_3GPP_SUBSCRIPTION_ALLOWED = 0, "NON_3GPP_SUBSCRIPTION_ALLOWED";
        NON_3GPP_SUBSCRIPTION_BARRED = 1, "NON_3GPP_SUBSCRIPTION_BARRED";
    }
}
