// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// LCS-Format-Indicator (1237/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct LcsFormatIndicator(i32) {
        LOGICAL_NAME = 0, "LOGICAL_NAME";
        EMAIL_ADDRESS = 1, "EMAIL_ADDRESS";
        MSISDN = 2, "MSISDN";
        URL = 3, "URL";
        SIP_URL = 4, "SIP_URL";
    }
}
