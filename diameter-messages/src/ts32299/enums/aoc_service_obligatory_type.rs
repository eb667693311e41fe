// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the advice binds the operator.
    ///
    /// AoC-Service-Obligatory-Type (2312/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct AocServiceObligatoryType(i32) {
        NON_BINDING = 0, "NON_BINDING";
        BINDING = 1, "BINDING";
    }
}
