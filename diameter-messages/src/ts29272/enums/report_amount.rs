// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// How many reports are sent; 7 is without end.
    ///
    /// Report-Amount (1628/10415), Enumerated; 3GPP TS 29.272, 7.3.142.
    pub struct ReportAmount(i32) {
        _1 = 0, "1";
        _2 = 1, "2";
        _4 = 2, "4";
        _8 = 3, "8";
        _16 = 4, "16";
        _32 = 5, "32";
        _64 = 6, "64";
        INFINITY = 7, "INFINITY";
    }
}
