// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether advice of charge is asked for, and which part of it.
    ///
    /// AoC-Request-Type (2055/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct AocRequestType(i32) {
        AOC_NOT_REQUESTED = 0, "AoC_NOT_REQUESTED";
        AOC_FULL = 1, "AoC_FULL";
        AOC_COST_ONLY = 2, "AoC_COST_ONLY";
        AOC_TARIFF_ONLY = 3, "AoC_TARIFF_ONLY";
    }
}
