// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Priority (1209/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct Priority(i32) {
        LOW = 0, "Low";
        NORMAL = 1, "Normal";
        HIGH = 2, "High";
    }
}
