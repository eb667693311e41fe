// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// SF-Provisional-Indication (1730/10415), Enumerated; 3GPP TS 29.272.
    pub struct SfProvisionalIndication(i32) {
    }
}
