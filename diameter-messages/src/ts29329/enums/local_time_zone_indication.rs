// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Local-Time-Zone-Indication (718/10415), Enumerated; 3GPP TS 29.329, 6.3.27.
    pub struct LocalTimeZoneIndication(i32) {
        ONLY_LOCAL_TIME_ZONE_REQUESTED = 0, "ONLY_LOCAL_TIME_ZONE_REQUESTED";
        LOCAL_TIME_ZONE_WITH_LOCATION_INFO_REQUESTED = 1, "LOCAL_TIME_ZONE_WITH_LOCATION_INFO_REQUESTED";
    }
}
