// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Ethernet-PDN-Type-Indicator (1707/10415), Enumerated; 3GPP TS 29.272, 7.3.232.
    pub struct EthernetPdnTypeIndicator(i32) {
        FALSE = 0, "FALSE";
        TRUE = 1, "TRUE";
    }
}
