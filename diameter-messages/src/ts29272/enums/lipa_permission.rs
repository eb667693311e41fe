// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// LIPA-Permission (1618/10415), Enumerated; 3GPP TS 29.272, 7.3.133.
    pub struct LipaPermission(i32) {
        LIPA_PROHIBITED = 0, "LIPA_PROHIBITED";
        LIPA_ONLY = 1, "LIPA_ONLY";
        LIPA_CONDITIONAL = 2, "LIPA_CONDITIONAL";
    }
}
