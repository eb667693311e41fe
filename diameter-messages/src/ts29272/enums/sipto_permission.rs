// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// SIPTO-Permission (1613/10415), Enumerated; 3GPP TS 29.272, 7.3.135.
    pub struct SiptoPermission(i32) {
        SIPTO_ABOVE_RAN_ALLOWED = 0, "SIPTO_ABOVE_RAN_ALLOWED";
        SIPTO_ABOVE_RAN_NOTALLOWED = 1, "SIPTO_ABOVE_RAN_NOTALLOWED";
    }
}
