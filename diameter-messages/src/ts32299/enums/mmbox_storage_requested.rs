// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the message was to be stored.
    ///
    /// MMBox-Storage-Requested (1248/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct MmboxStorageRequested(i32) {
        NO = 0, "No";
        YES = 1, "Yes";
    }
}
