// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Present when the flow can continue in the circuit-switched domain.
    ///
    /// PS-to-CS-Session-Continuity (1099/10415), Enumerated; 3GPP TS 29.212, 5.3.84.
    pub struct PsToCsSessionContinuity(i32) {
        VIDEO_PS2CS_CONT_CANDIDATE = 0, "VIDEO_PS2CS_CONT_CANDIDATE";
    }
}
