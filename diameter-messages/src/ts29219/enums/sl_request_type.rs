// @generated from dictionaries/ts29219.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the request is the first of a session.
    ///
    /// SL-Request-Type (2904/10415), Enumerated; 3GPP TS 29.219, 5.3.4.
    pub struct SlRequestType(i32) {
        INITIAL_REQUEST = 0, "INITIAL_REQUEST";
        INTERMEDIATE_REQUEST = 1, "INTERMEDIATE_REQUEST";
    }
}
