// @generated from dictionaries/onem2m.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Protocol-Type (1013/45687), Enumerated; oneM2M TS-0004, A.4.17.
    pub struct ProtocolType(i32) {
        HTTP = 0, "HTTP";
        COAP = 1, "CoAP";
        MQTT = 2, "MQTT";
    }
}
