// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the content is protected by rights management.
    ///
    /// DRM-Content (1221/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct DrmContent(i32) {
        NO = 0, "No";
        YES = 1, "Yes";
    }
}
