// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Where the charging characteristics came from.
    ///
    /// Charging-Characteristics-Selection-Mode (2066/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ChargingCharacteristicsSelectionMode(i32) {
        SERVING_NODE_SUPPLIED = 0, "Serving-Node-Supplied";
        SUBSCRIPTION_SPECIFIC = 1, "Subscription-specific";
        APN_SPECIFIC = 2, "APN-specific";
        HOME_DEFAULT = 3, "Home-Default";
        ROAMING_DEFAULT = 4, "Roaming-Default";
        VISITING_DEFAULT = 5, "Visiting-Default";
    }
}
