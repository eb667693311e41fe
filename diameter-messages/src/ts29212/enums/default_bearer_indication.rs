// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the rule is bound to the default bearer.
    ///
    /// Default-Bearer-Indication (2844/10415), Enumerated; 3GPP TS 29.212, 5.3.132.
    pub struct DefaultBearerIndication(i32) {
        BIND_TO_DEF_BEARER = 0, "BIND_TO_DEF_BEARER";
        BIND_TO_APPLICABLE_BEARER = 1, "BIND_TO_APPLICABLE_BEARER";
    }
}
