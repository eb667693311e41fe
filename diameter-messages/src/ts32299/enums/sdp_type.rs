// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether SDP is an offer or an answer.
    ///
    /// SDP-Type (2036/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct SdpType(i32) {
        OFFER = 0, "OFFER";
        ANSWER = 1, "ANSWER";
    }
}
