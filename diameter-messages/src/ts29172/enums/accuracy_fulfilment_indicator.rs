// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the location has the accuracy that was asked for.
    ///
    /// Accuracy-Fulfilment-Indicator (2513/10415), Enumerated; 3GPP TS 29.172, 7.4.15.
    pub struct AccuracyFulfilmentIndicator(i32) {
        REQUESTED_ACCURACY_FULFILLED = 0, "REQUESTED_ACCURACY_FULFILLED";
        REQUESTED_ACCURACY_NOT_FULFILLED = 1, "REQUESTED_ACCURACY_NOT_FULFILLED";
    }
}
