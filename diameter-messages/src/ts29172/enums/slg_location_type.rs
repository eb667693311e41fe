// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Which location is wanted: the current one, the last known, or for a deferred request.
    ///
    /// SLg-Location-Type (2500/10415), Enumerated; 3GPP TS 29.172, 7.4.2.
    pub struct SlgLocationType(i32) {
        CURRENT_LOCATION = 0, "CURRENT_LOCATION";
        CURRENT_OR_LAST_KNOWN_LOCATION = 1, "CURRENT_OR_LAST_KNOWN_LOCATION";
        INITIAL_LOCATION = 2, "INITIAL_LOCATION";
        ACTIVATE_DEFERRED_LOCATION = 3, "ACTIVATE_DEFERRED_LOCATION";
        CANCEL_DEFERRED_LOCATION = 4, "CANCEL_DEFERRED_LOCATION";
        NOTIFICATION_VERIFICATION_ONLY = 5, "NOTIFICATION_VERIFICATION_ONLY";
    }
}
