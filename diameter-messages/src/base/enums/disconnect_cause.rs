// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Why a peer is about to disconnect; with DO_NOT_WANT_TO_TALK_TO_YOU the other side should not
    /// reconnect by itself.
    ///
    /// Disconnect-Cause (273), Enumerated; RFC 6733, 5.4.3.
    pub struct DisconnectCause(i32) {
        REBOOTING = 0, "REBOOTING";
        BUSY = 1, "BUSY";
        DO_NOT_WANT_TO_TALK_TO_YOU = 2, "DO_NOT_WANT_TO_TALK_TO_YOU";
    }
}
