// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// PoC-Session-Type (884/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct PocSessionType(i32) {
        ONE_TO_ONE = 0, "ONE_TO_ONE";
        CHAT = 1, "CHAT";
        PREARRANGED = 2, "PREARRANGED";
        AD_HOC = 3, "AD_HOC";
    }
}
