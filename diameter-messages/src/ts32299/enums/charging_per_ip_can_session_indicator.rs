// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Charging-Per-IP-CAN-Session-Indicator (4400/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ChargingPerIpCanSessionIndicator(i32) {
        INACTIVE = 0, "Inactive";
        ACTIVE = 1, "Active";
    }
}
