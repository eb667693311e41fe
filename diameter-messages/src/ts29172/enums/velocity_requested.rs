// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether velocity is wanted.
    ///
    /// Velocity-Requested (2508/10415), Enumerated; 3GPP TS 29.172, 7.4.10.
    pub struct VelocityRequested(i32) {
        VELOCITY_IS_NOT_REQUESTED = 0, "VELOCITY_IS_NOT_REQUESTED";
        VELOCITY_IS_REQUESTED = 1, "VELOCITY_IS_REQUESTED";
    }
}
