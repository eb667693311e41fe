// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// CS-Service-Resource-Failure-Cause (2814/10415), Enumerated; 3GPP TS 29.212, E.6.3.5.
    pub struct CsServiceResourceFailureCause(i32) {
        RESOURCE_RELEASED = 0, "RESOURCE_RELEASED";
    }
}
