// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the access network is trusted.
    ///
    /// AN-Trusted (1503/10415), Enumerated; 3GPP TS 29.273, 5.2.3.9.
    pub struct AnTrusted(i32) {
        TRUSTED = 0, "TRUSTED";
        UNTRUSTED = 1, "UNTRUSTED";
    }
}
