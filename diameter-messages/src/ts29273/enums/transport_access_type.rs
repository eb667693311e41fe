// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Transport-Access-Type (1519/10415), Enumerated; 3GPP TS 29.273, 5.2.3.19.
    pub struct TransportAccessType(i32) {
        BBF = 0, "BBF";
    }
}
