// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the list of networks is sorted by priority.
    ///
    /// Prioritized-List-Indicator (2551/10415), Enumerated; 3GPP TS 29.172, 7.4.51.
    pub struct PrioritizedListIndicator(i32) {
        NOT_PRIORITIZED = 0, "NOT_PRIORITIZED";
        PRIORITIZED = 1, "PRIORITIZED";
    }
}
