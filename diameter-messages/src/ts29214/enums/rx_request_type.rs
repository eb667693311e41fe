// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the request starts or changes a session.
    ///
    /// Rx-Request-Type (533/10415), Enumerated; 3GPP TS 29.214, 5.3.31.
    pub struct RxRequestType(i32) {
        INITIAL_REQUEST = 0, "INITIAL_REQUEST";
        UPDATE_REQUEST = 1, "UPDATE_REQUEST";
        PCSCF_RESTORATION = 2, "PCSCF_RESTORATION";
    }
}
