// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// ProSe-Role-Of-UE (3451/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ProseRoleOfUe(i32) {
        ANNOUNCING = 0, "ANNOUNCING";
        MONITORING = 1, "MONITORING";
        REQUESTOR = 2, "REQUESTOR";
        REQUESTED = 3, "REQUESTED";
    }
}
