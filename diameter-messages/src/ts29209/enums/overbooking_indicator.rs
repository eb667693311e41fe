// @generated from dictionaries/ts29209.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Overbooking-Indicator (460/13019), Enumerated; 3GPP TS 29.209, 7.3.35.
    pub struct OverbookingIndicator(i32) {
        NO_OVERBOOKING = 0, "NO_OVERBOOKING";
        OVERBOOKING = 1, "OVERBOOKING";
    }
}
