// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The range of discovery.
    ///
    /// ProSe-Range-Class (3448/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ProseRangeClass(i32) {
        _50M = 1, "50M";
        _100M = 2, "100M";
        _200M = 3, "200M";
        _500M = 4, "500M";
        _1000M = 5, "1000M";
    }
}
