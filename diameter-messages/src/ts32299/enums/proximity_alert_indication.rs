// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Proximity-Alert-Indication (3454/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ProximityAlertIndication(i32) {
        ALERT = 0, "ALERT";
        NO_ALERT = 1, "NO_ALERT";
    }
}
