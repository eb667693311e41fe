// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Interworking-5GS-Indicator (1706/10415), Enumerated; 3GPP TS 29.272, 7.3.231.
    pub struct Interworking5gsIndicator(i32) {
        NOT_SUBSCRIBED = 0, "NOT-SUBSCRIBED";
        SUBSCRIBED = 1, "SUBSCRIBED";
    }
}
