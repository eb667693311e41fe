// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// VPLMN-Dynamic-Address-Allowed (1432/10415), Enumerated; 3GPP TS 29.272, 7.3.38.
    pub struct VplmnDynamicAddressAllowed(i32) {
        NOTALLOWED = 0, "NOTALLOWED";
        ALLOWED = 1, "ALLOWED";
    }
}
