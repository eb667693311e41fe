// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// GMLC-Restriction (1481/10415), Enumerated; 3GPP TS 29.272, 7.3.92.
    pub struct GmlcRestriction(i32) {
        GMLC_LIST = 0, "GMLC_LIST";
        HOME_COUNTRY = 1, "HOME_COUNTRY";
    }
}
