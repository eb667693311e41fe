// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the address in PDP-Address was assigned dynamically.
    ///
    /// Dynamic-Address-Flag (2051/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct DynamicAddressFlag(i32) {
        STATIC = 0, "Static";
        DYNAMIC = 1, "Dynamic";
    }
}
