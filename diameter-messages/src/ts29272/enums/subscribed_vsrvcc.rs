// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Subscribed-VSRVCC (1636/10415), Enumerated; 3GPP TS 29.272, 7.3.150.
    pub struct SubscribedVsrvcc(i32) {
        VSRVCC_SUBSCRIBED = 0, "VSRVCC_SUBSCRIBED";
    }
}
