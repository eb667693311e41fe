// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether voice over the packet domain works alike in all of the serving node's areas.
    ///
    /// Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions (1493/10415), Enumerated; 3GPP TS 29.272, 7.3.107.
    pub struct HomogeneousSupportOfImsVoiceOverPsSessions(i32) {
        NOT_SUPPORTED = 0, "NOT_SUPPORTED";
        SUPPORTED = 1, "SUPPORTED";
    }
}
