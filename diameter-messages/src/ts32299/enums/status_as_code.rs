// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// How an application server failed.
    ///
    /// Status-AS-Code (2702/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct StatusAsCode(i32) {
        _4XX = 0, "4XX";
        _5XX = 1, "5XX";
        TIMEOUT = 2, "TIMEOUT";
    }
}
