// @generated from dictionaries/ts29140.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Read-Reply (1112/10415), Enumerated; 3GPP TS 29.140, 6.3.15.
    pub struct ReadReply(i32) {
        NO_READ_REPLY_REQUESTED = 0, "NO_READ_REPLY_REQUESTED";
        READ_REPLY_REQUESTED = 1, "READ_REPLY_REQUESTED";
    }
}
