// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether it is an emergency call.
    ///
    /// IMS-Emergency-Indicator (2322/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ImsEmergencyIndicator(i32) {
        NON_EMERGENCY = 0, "NON_EMERGENCY";
        EMERGENCY = 1, "EMERGENCY";
    }
}
