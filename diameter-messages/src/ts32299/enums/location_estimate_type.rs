// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Location-Estimate-Type (1243/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct LocationEstimateType(i32) {
        CURRENT_LOCATION = 0, "CURRENT_LOCATION";
        CURRENT_LAST_KNOWN_LOCATION = 1, "CURRENT_LAST_KNOWN_LOCATION";
        INITIAL_LOCATION = 2, "INITIAL_LOCATION";
        ACTIVATE_DEFERRED_LOCATION = 3, "ACTIVATE_DEFERRED_LOCATION";
        CANCEL_DEFERRED_LOCATION = 4, "CANCEL_DEFERRED_LOCATION";
        NOTIFICATION_VERIFICATION_ONLY = 5, "NOTIFICATION_VERIFICATION_ONLY";
    }
}
