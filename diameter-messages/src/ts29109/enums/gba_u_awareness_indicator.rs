// @generated from dictionaries/ts29109.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the network application function can use keys of the UICC.
    ///
    /// GBA-U-Awareness-Indicator (407/10415), Enumerated; 3GPP TS 29.109, 6.3.1.8.
    pub struct GbaUAwarenessIndicator(i32) {
        NO = 0, "NO";
        YES = 1, "YES";
    }
}
