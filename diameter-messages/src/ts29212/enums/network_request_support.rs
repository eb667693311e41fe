// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the network may ask for bearers.
    ///
    /// Network-Request-Support (1024/10415), Enumerated; 3GPP TS 29.212, 5.3.24.
    pub struct NetworkRequestSupport(i32) {
        NETWORK_REQUEST_NOT_SUPPORTED = 0, "NETWORK_REQUEST_NOT_SUPPORTED";
        NETWORK_REQUEST_SUPPORTED = 1, "NETWORK_REQUEST_SUPPORTED";
    }
}
