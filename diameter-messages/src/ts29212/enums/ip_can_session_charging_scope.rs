// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Present when charging is for the session as a whole.
    ///
    /// IP-CAN-Session-Charging-Scope (2827/10415), Enumerated; 3GPP TS 29.212, 5.3.114.
    pub struct IpCanSessionChargingScope(i32) {
        IP_CAN_SESSION_SCOPE = 0, "IP-CAN_SESSION_SCOPE";
    }
}
