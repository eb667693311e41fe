// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Play-Alternative (3913/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct PlayAlternative(i32) {
        SERVED_PARTY = 0, "SERVED_PARTY";
        REMOTE_PARTY = 1, "REMOTE_PARTY";
    }
}
