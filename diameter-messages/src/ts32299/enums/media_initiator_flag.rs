// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Which party began to negotiate the media.
    ///
    /// Media-Initiator-Flag (882/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct MediaInitiatorFlag(i32) {
        CALLED_PARTY = 0, "CALLED_PARTY";
        CALLING_PARTY = 1, "CALLING_PARTY";
        UNKNOWN = 2, "UNKNOWN";
    }
}
