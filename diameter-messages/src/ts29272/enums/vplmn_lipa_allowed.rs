// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// VPLMN-LIPA-Allowed (1617/10415), Enumerated; 3GPP TS 29.272, 7.3.132.
    pub struct VplmnLipaAllowed(i32) {
        LIPA_NOTALLOWED = 0, "LIPA_NOTALLOWED";
        LIPA_ALLOWED = 1, "LIPA_ALLOWED";
    }
}
