// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the user has switched data services off. Code 4406; code 2847 of Gx has the same name.
    ///
    /// 3GPP-PS-Data-Off-Status (4406/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct Charging3gppPsDataOffStatus(i32) {
        ACTIVE = 0, "Active";
        INACTIVE = 1, "Inactive";
    }
}
