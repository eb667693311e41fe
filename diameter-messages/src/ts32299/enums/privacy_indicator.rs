// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the announcement must not be overheard by the other party.
    ///
    /// Privacy-Indicator (3915/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct PrivacyIndicator(i32) {
        NOT_PRIVATE = 0, "NOT_PRIVATE";
        PRIVATE = 1, "PRIVATE";
    }
}
