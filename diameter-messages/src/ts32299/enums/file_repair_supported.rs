// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// File-Repair-Supported (1224/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct FileRepairSupported(i32) {
        SUPPORTED = 1, "SUPPORTED";
        NOT_SUPPORTED = 2, "NOT_SUPPORTED";
    }
}
