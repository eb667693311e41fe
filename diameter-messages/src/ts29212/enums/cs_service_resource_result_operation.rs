// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// CS-Service-Resource-Result-Operation (2815/10415), Enumerated; 3GPP TS 29.212, E.6.3.4.
    pub struct CsServiceResourceResultOperation(i32) {
        DELETION = 0, "DELETION";
    }
}
