// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the record began because the serving gateway changed.
    ///
    /// SGW-Change (2065/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct SgwChange(i32) {
        ACR_START_NOT_DUE_TO_SGW_CHANGE = 0, "ACR_Start_NOT_due_to_SGW_Change";
        ACR_START_DUE_TO_SGW_CHANGE = 1, "ACR_Start_due_to_SGW_Change";
    }
}
