// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// MIP-Replay-Mode (346), Enumerated; RFC 4004, 9.9.
    pub struct MipReplayMode(i32) {
        NONE = 1, "None";
        TIMESTAMPS = 2, "Timestamps";
        NONCES = 3, "Nonces";
    }
}
