// @generated from dictionaries/es283034.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// ETSI-Event-Type-420 (420/13019), Enumerated; ETSI TS 183 017.
    pub struct EtsiEventType420(i32) {
        UPDATE = 0, "UPDATE";
        REMOVE = 1, "REMOVE";
    }
}
