// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Collection-Period-M6-NR (1723/10415), Enumerated; 3GPP TS 29.272.
    pub struct CollectionPeriodM6Nr(i32) {
    }
}
