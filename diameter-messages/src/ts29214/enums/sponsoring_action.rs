// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether sponsoring is switched on or off.
    ///
    /// Sponsoring-Action (542/10415), Enumerated; 3GPP TS 29.214, 5.3.40.
    pub struct SponsoringAction(i32) {
        DISABLE_SPONSORING = 0, "DISABLE_SPONSORING";
        ENABLE_SPONSORING = 1, "ENABLE_SPONSORING";
    }
}
