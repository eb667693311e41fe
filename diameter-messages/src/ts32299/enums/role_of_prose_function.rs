// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the ProSe function is of the home, visited or local network.
    ///
    /// Role-Of-ProSe-Function (3438/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct RoleOfProseFunction(i32) {
        HPLMN = 0, "HPLMN";
        VPLMN = 1, "VPLMN";
        LOCAL_PLMN = 2, "LOCAL_PLMN";
    }
}
