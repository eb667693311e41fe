// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The radio technology of direct communication.
    ///
    /// PC5-Radio-Technology (1300/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct Pc5RadioTechnology(i32) {
        EUTRA = 0, "EUTRA";
        WLAN = 1, "WLAN";
        BOTH_EUTRA_AND_WLAN = 2, "BOTH_EUTRA_AND_WLAN";
    }
}
