// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// IMS-Voice-Over-PS-Sessions-Supported (1492/10415), Enumerated; 3GPP TS 29.272, 7.3.106.
    pub struct ImsVoiceOverPsSessionsSupported(i32) {
        NOT_SUPPORTED = 0, "NOT_SUPPORTED";
        SUPPORTED = 1, "SUPPORTED";
    }
}
