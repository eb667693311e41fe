// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Present when the location was obtained just now by paging.
    ///
    /// Current-Location-Retrieved (1610/10415), Enumerated; 3GPP TS 29.272, 7.3.125.
    pub struct CurrentLocationRetrieved(i32) {
        ACTIVE_LOCATION_RETRIEVAL = 0, "ACTIVE-LOCATION-RETRIEVAL";
    }
}
