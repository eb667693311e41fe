// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether all APN configurations follow, or only those that are new or changed.
    ///
    /// All-APN-Configurations-Included-Indicator (1428/10415), Enumerated; 3GPP TS 29.272, 7.3.33.
    pub struct AllApnConfigurationsIncludedIndicator(i32) {
        ALL_APN_CONFIGURATIONS_INCLUDED = 0, "All_APN_CONFIGURATIONS_INCLUDED";
        MODIFIED_ADDED_APN_CONFIGURATIONS_INCLUDED = 1, "MODIFIED_ADDED_APN_CONFIGURATIONS_INCLUDED";
    }
}
