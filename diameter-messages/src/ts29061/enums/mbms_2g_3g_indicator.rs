// @generated from dictionaries/ts29061.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// MBMS-2G-3G-Indicator (907/10415), Enumerated; 3GPP TS 29.061, 17.7.10.
    pub struct Mbms2g3gIndicator(i32) {
        _2G = 0, "2G";
        _3G = 1, "3G";
        _2G_AND_3G = 2, "2G_AND_3G";
    }
}
