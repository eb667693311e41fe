// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// IP-SM-GW-SBI-Support-Indicator (3348/10415), Enumerated; 3GPP TS 29.338, 5.3.3.39.
    pub struct IpSmGwSbiSupportIndicator(i32) {
        NOT_SUPPORT_SBI = 0, "NOT_SUPPORT_SBI";
        SUPPORT_SBI = 1, "SUPPORT_SBI";
    }
}
