// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether all PDP contexts follow, or only those that are new or changed.
    ///
    /// Complete-Data-List-Included-Indicator (1468/10415), Enumerated; 3GPP TS 29.272, 7.3.73.
    pub struct CompleteDataListIncludedIndicator(i32) {
        ALL_PDP_CONTEXTS_INCLUDED = 0, "ALL_PDP_CONTEXTS_INCLUDED";
        MODIFIED_ADDED_PDP_CONTEXTS_INCLUDED = 1, "MODIFIED_ADDED_PDP_CONTEXTS_INCLUDED";
    }
}
