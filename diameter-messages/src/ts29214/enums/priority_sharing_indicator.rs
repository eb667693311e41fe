// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the media component may share its priority with others.
    ///
    /// Priority-Sharing-Indicator (550/10415), Enumerated; 3GPP TS 29.214, 5.3.47.
    pub struct PrioritySharingIndicator(i32) {
        PRIORITY_SHARING_ENABLED = 0, "PRIORITY_SHARING_ENABLED";
        PRIORITY_SHARING_DISABLED = 1, "PRIORITY_SHARING_DISABLED";
    }
}
