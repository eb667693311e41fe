// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Report-Cardinality (3827/10415), Enumerated; 3GPP TS 29.345, 6.3.46.
    pub struct ReportCardinality(i32) {
        SINGLE = 0, "SINGLE";
        MULTIPLE = 1, "MULTIPLE";
    }
}
