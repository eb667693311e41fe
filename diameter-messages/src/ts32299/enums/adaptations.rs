// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the content was or may be adapted. 0 is yes.
    ///
    /// Adaptations (1217/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct Adaptations(i32) {
        YES = 0, "Yes";
        NO = 1, "No";
    }
}
