// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the user's identity must be replaced by a pseudonym.
    ///
    /// Pseudonym-Indicator (2519/10415), Enumerated; 3GPP TS 29.172, 7.4.21.
    pub struct PseudonymIndicator(i32) {
        PSEUDONYM_NOT_REQUESTED = 0, "PSEUDONYM_NOT_REQUESTED";
        PSEUDONYM_REQUESTED = 1, "PSEUDONYM_REQUESTED";
    }
}
