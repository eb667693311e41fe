// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// SMSF-3GPP-SBI-Support-Indicator (3346/10415), Enumerated; 3GPP TS 29.338, 5.3.3.37.
    pub struct Smsf3gppSbiSupportIndicator(i32) {
        NOT_SUPPORT_SBI = 0, "NOT_SUPPORT_SBI";
        SUPPORT_SBI = 1, "SUPPORT_SBI";
    }
}
