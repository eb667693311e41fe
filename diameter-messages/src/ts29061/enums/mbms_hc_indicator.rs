// @generated from dictionaries/ts29061.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// MBMS-HC-Indicator (922/10415), Enumerated; 3GPP TS 29.061, 17.7.25.
    pub struct MbmsHcIndicator(i32) {
        UNCOMPRESSED_HEADER = 0, "uncompressed-header";
        COMPRESSED_HEADER = 1, "compressed-header";
    }
}
