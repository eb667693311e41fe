// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// MDT-User-Consent (1634/10415), Enumerated; 3GPP TS 29.272, 7.3.148.
    pub struct MdtUserConsent(i32) {
        CONSENT_NOT_GIVEN = 0, "CONSENT_NOT_GIVEN";
        CONSENT_GIVEN = 1, "CONSENT_GIVEN";
    }
}
