// @generated from dictionaries/ts29109.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Which kind of authentication the bootstrapping used.
    ///
    /// GBA-Type (410/10415), Enumerated; 3GPP TS 29.109, 6.3.1.11.
    pub struct GbaType(i32) {
        _3G_GBA = 0, "3G_GBA";
        _2G_GBA = 1, "2G_GBA";
    }
}
