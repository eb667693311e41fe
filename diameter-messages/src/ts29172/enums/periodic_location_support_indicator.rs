// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether a network supports periodic location.
    ///
    /// Periodic-Location-Support-Indicator (2550/10415), Enumerated; 3GPP TS 29.172, 7.4.50.
    pub struct PeriodicLocationSupportIndicator(i32) {
        NOT_SUPPORTED = 0, "NOT_SUPPORTED";
        SUPPORTED = 1, "SUPPORTED";
    }
}
