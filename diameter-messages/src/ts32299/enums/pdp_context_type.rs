// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// PDP-Context-Type (1247/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct PdpContextType(i32) {
        PRIMARY = 0, "Primary";
        SECONDARY = 1, "Secondary";
    }
}
