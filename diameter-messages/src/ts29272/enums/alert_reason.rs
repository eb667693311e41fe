// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Alert-Reason (1434/10415), Enumerated; 3GPP TS 29.272, 7.3.83.
    pub struct AlertReason(i32) {
        UE_PRESENT = 0, "UE_PRESENT";
        UE_MEMORY_AVAILABLE = 1, "UE_MEMORY_AVAILABLE";
    }
}
