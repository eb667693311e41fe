// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Fragmentation-Flag (536), Enumerated; RFC 5777, 4.1.8.2.
    pub struct FragmentationFlag(i32) {
        DF = 0, "DF";
        MF = 1, "MF";
    }
}
