// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the location must be obtained just now.
    ///
    /// Current-Location (707/10415), Enumerated; 3GPP TS 29.329, 6.3.8.
    pub struct CurrentLocation(i32) {
        DONOTNEEDINITIATEACTIVELOCATIONRETRIEVAL = 0, "DoNotNeedInitiateActiveLocationRetrieval";
        INITIATEACTIVELOCATIONRETRIEVAL = 1, "InitiateActiveLocationRetrieval";
    }
}
