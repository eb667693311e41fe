// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// On which changes of closed subscriber group cells to report.
    ///
    /// CSG-Information-Reporting (1071/10415), Enumerated; 3GPP TS 29.212, 5.3.64.
    pub struct CsgInformationReporting(i32) {
        CHANGE_CSG_CELL = 0, "CHANGE_CSG_CELL";
        CHANGE_CSG_SUBSCRIBED_HYBRID_CELL = 1, "CHANGE_CSG_SUBSCRIBED_HYBRID_CELL";
        CHANGE_CSG_UNSUBSCRIBED_HYBRID_CELL = 2, "CHANGE_CSG_UNSUBSCRIBED_HYBRID_CELL";
    }
}
