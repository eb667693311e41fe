// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether free-format data is added to what is there or takes its place.
    ///
    /// PS-Append-Free-Format-Data (867/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct PsAppendFreeFormatData(i32) {
        APPEND = 0, "Append";
        OVERWRITE = 1, "Overwrite";
    }
}
