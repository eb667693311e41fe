// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// CS-Service-QoS-Request-Operation (2808/10415), Enumerated; 3GPP TS 29.212, E.6.3.3.
    pub struct CsServiceQosRequestOperation(i32) {
        DELETION = 0, "DELETION";
        MODIFICATION = 1, "MODIFICATION";
    }
}
