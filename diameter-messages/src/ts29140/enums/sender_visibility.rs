// @generated from dictionaries/ts29140.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Sender-Visibility (1113/10415), Enumerated; 3GPP TS 29.140, 6.3.16.
    pub struct SenderVisibility(i32) {
        SENDER_IDENTIFICATION_REQUESTED_NOT_TO_BE_HIDDEN = 0, "SENDER_IDENTIFICATION_REQUESTED_NOT_TO_BE_HIDDEN";
        SENDER_IDENTIFICATION_REQUESTED_TO_BE_HIDDEN = 1, "SENDER_IDENTIFICATION_REQUESTED_TO_BE_HIDDEN";
    }
}
