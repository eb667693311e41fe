// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Pre-paging-Supported (717/10415), Enumerated; 3GPP TS 29.329, 6.3.26.
    pub struct PrePagingSupported(i32) {
        PREPAGING_NOT_SUPPORTED = 0, "PREPAGING_NOT_SUPPORTED";
        PREPAGING_SUPPORTED = 1, "PREPAGING_SUPPORTED";
    }
}
