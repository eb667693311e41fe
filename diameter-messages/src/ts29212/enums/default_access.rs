// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The access that flows take by default.
    ///
    /// Default-Access (2829/10415), Enumerated; 3GPP TS 29.212, 5.3.120.
    pub struct DefaultAccess(i32) {
        _3GPP_GPRS = 0, "3GPP_GPRS";
        DOCSIS = 1, "DOCSIS";
        XDSL = 2, "XDSL";
        WIMAX = 3, "WIMAX";
        _3GPP2 = 4, "3GPP2";
        _3GPP_EPS = 5, "3GPP_EPS";
        NON_3GPP_EPS = 6, "NON_3GPP_EPS";
        FBA = 7, "FBA";
        _3GPP_5GS = 8, "3GPP_5GS";
        NON_3GPP_5GS = 9, "NON_3GPP_5GS";
    }
}
