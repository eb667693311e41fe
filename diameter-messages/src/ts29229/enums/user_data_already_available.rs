// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the serving CSCF has the user profile already.
    ///
    /// User-Data-Already-Available (624/10415), Enumerated; 3GPP TS 29.229, 6.3.26.
    pub struct UserDataAlreadyAvailable(i32) {
        USER_DATA_NOT_AVAILABLE = 0, "USER_DATA_NOT_AVAILABLE";
        USER_DATA_ALREADY_AVAILABLE = 1, "USER_DATA_ALREADY_AVAILABLE";
    }
}
