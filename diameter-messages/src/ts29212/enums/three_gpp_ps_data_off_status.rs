// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the user has switched data services off. Code 2847; code 4406 of TS 32.299 has the same
    /// name.
    ///
    /// 3GPP-PS-Data-Off-Status (2847/10415), Enumerated; 3GPP TS 29.212, 5.3.133.
    pub struct ThreeGppPsDataOffStatus(i32) {
        ACTIVE = 0, "ACTIVE";
        INACTIVE = 1, "INACTIVE";
    }
}
