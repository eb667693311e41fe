// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the second, IPv4 address was assigned dynamically.
    ///
    /// Dynamic-Address-Flag-Extension (2068/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct DynamicAddressFlagExtension(i32) {
        STATIC = 0, "Static";
        DYNAMIC = 1, "Dynamic";
    }
}
