// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The kind of client that asks for a location.
    ///
    /// LCS-Client-Type (1241/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct LcsClientType(i32) {
        EMERGENCY_SERVICES = 0, "EMERGENCY_SERVICES";
        VALUE_ADDED_SERVICES = 1, "VALUE_ADDED_SERVICES";
        PLMN_OPERATOR_SERVICES = 2, "PLMN_OPERATOR_SERVICES";
        LAWFUL_INTERCEPT_SERVICES = 3, "LAWFUL_INTERCEPT_SERVICES";
    }
}
