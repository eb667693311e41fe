// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the address of an event charging function was given.
    ///
    /// Online-Charging-Flag (2303/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct OnlineChargingFlag(i32) {
        ECF_ADDRESS_NOT_PROVIDED = 0, "ECF_ADDRESS_NOT_PROVIDED";
        ECF_ADDRESS_PROVIDED = 1, "ECF_ADDRESS_PROVIDED";
    }
}
