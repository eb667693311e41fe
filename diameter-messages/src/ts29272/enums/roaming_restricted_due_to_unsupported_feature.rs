// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Present when roaming is restricted because the node lacks a feature.
    ///
    /// Roaming-Restricted-Due-To-Unsupported-Feature (1457/10415), Enumerated; 3GPP TS 29.272, 7.3.81.
    pub struct RoamingRestrictedDueToUnsupportedFeature(i32) {
        ROAMING_RESTRICTED_DUE_TO_UNSUPPORTED_FEATURE = 0, "Roaming-Restricted-Due-To-Unsupported-Feature";
    }
}
