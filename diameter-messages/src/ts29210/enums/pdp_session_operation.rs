// @generated from dictionaries/ts29210.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What is done to the PDP session (TS 29.210, release 6).
    ///
    /// PDP-Session-Operation (1015/10415), Enumerated; 3GPP TS 29.210, 5.2.21.
    pub struct PdpSessionOperation(i32) {
        PDP_SESSION_TERMINATION = 0, "PDP-SESSION-TERMINATION";
    }
}
