// @generated from dictionaries/ts29234.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether authorization is wanted, or routing policies.
    ///
    /// Session-Request-Type (311/10415), Enumerated; 3GPP TS 29.234, 10.1.23.
    pub struct SessionRequestType(i32) {
        AUTHORIZATION_REQUEST = 0, "AUTHORIZATION_REQUEST";
        ROUTING_POLICY = 1, "ROUTING_POLICY";
    }
}
