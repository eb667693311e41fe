// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The domain in which the call was terminated.
    ///
    /// TAD-Identifier (2717/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct TadIdentifier(i32) {
        CS = 0, "CS";
        PS = 1, "PS";
    }
}
