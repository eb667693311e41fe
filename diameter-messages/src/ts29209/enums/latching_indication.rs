// @generated from dictionaries/ts29209.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Latching-Indication (457/13019), Enumerated; 3GPP TS 29.209, 7.3.8.
    pub struct LatchingIndication(i32) {
        LATCH = 0, "LATCH";
        RELATCH = 1, "RELATCH";
    }
}
