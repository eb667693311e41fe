// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the user's server is reached by loose routing.
    ///
    /// Loose-Route-Indication (638/10415), Enumerated; 3GPP TS 29.229, 6.3.45.
    pub struct LooseRouteIndication(i32) {
        LOOSE_ROUTE_NOT_REQUIRED = 0, "LOOSE_ROUTE_NOT_REQUIRED";
        LOOSE_ROUTE_REQUIRED = 1, "LOOSE_ROUTE_REQUIRED";
    }
}
