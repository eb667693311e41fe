// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What usage is reported for: services, rating groups or sponsors.
    ///
    /// Reporting-Level (1011/10415), Enumerated; 3GPP TS 29.212, 5.3.12.
    pub struct ReportingLevel(i32) {
        SERVICE_IDENTIFIER_LEVEL = 0, "SERVICE_IDENTIFIER_LEVEL";
        RATING_GROUP_LEVEL = 1, "RATING_GROUP_LEVEL";
        SPONSORED_CONNECTIVITY_LEVEL = 2, "SPONSORED_CONNECTIVITY_LEVEL";
    }
}
