// @generated from dictionaries/ts29109.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Where the keys of GBA push are used.
    ///
    /// UICC-ME (414/10415), Enumerated; 3GPP TS 29.109, 6.3.1.15.
    pub struct UiccMe(i32) {
        GBA_ME = 0, "GBA_ME";
        GBA_U = 1, "GBA_U";
    }
}
