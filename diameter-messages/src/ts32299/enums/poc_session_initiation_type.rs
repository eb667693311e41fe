// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// PoC-Session-Initiation-type (1277/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct PocSessionInitiationType(i32) {
        PRE_ESTABLISHED = 0, "Pre-established";
        ON_DEMAND = 1, "On-demand";
    }
}
