// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the other network is trusted.
    ///
    /// Relationship-Mode (2706/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct RelationshipMode(i32) {
        TRUSTED = 0, "trusted";
        NON_TRUSTED = 1, "non-trusted";
    }
}
