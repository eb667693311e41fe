// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The kind of credit-control request that the overload control applies to.
    ///
    /// 3GPP-OC-Request-Type (1322/10415), Enumerated; 3GPP TS 32.299, B.2.
    pub struct ThreeGppOcRequestType(i32) {
        INITIAL_REQUEST = 1, "INITIAL_REQUEST";
        UPDATE_REQUEST = 2, "UPDATE_REQUEST";
        TERMINATION_REQUEST = 3, "TERMINATION_REQUEST";
        EVENT_REQUEST = 4, "EVENT_REQUEST";
    }
}
