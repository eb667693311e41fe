// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the call comes in or goes out.
    ///
    /// Session-Direction (2707/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct SessionDirection(i32) {
        INBOUND = 0, "inbound";
        OUTBOUND = 1, "outbound";
    }
}
