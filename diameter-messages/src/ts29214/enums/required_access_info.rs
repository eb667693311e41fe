// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Which information on the access is wanted.
    ///
    /// Required-Access-Info (536/10415), Enumerated; 3GPP TS 29.214, 5.3.34.
    pub struct RequiredAccessInfo(i32) {
        USER_LOCATION = 0, "USER_LOCATION";
        MS_TIME_ZONE = 1, "MS_TIME_ZONE";
    }
}
