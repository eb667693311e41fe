// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the terminal is in network coverage.
    ///
    /// Coverage-Status (3428/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct CoverageStatus(i32) {
        OUT_OF_COVERAGE = 0, "OUT_OF_COVERAGE";
        IN_COVERAGE = 1, "IN_COVERAGE";
    }
}
