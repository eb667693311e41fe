// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// SMSF-Non-3GPP-SBI-Support-Indicator (3347/10415), Enumerated; 3GPP TS 29.338, 5.3.3.38.
    pub struct SmsfNon3gppSbiSupportIndicator(i32) {
        NOT_SUPPORT_SBI = 0, "NOT_SUPPORT_SBI";
        SUPPORT_SBI = 1, "SUPPORT_SBI";
    }
}
