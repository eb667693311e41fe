// @generated from dictionaries/ts29234.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What TS 29.234 adds to Result-Code, for vendor 10415. Experimental-Result holds it as a plain
    /// number, for other vendors have other codes.
    ///
    /// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.234.
    pub struct ExperimentalResultCode(u32) {
        DIAMETER_ERROR_USER_NO_WLAN_SUBSCRIPTION = 5041, "DIAMETER_ERROR_USER_NO_WLAN_SUBSCRIPTION";
        DIAMETER_ERROR_W_APN_UNUSED_BY_USER = 5042, "DIAMETER_ERROR_W-APN_UNUSED_BY_USER";
        DIAMETER_ERROR_NO_ACCESS_INDEPENDENT_SUBSCRIPTION = 5043, "DIAMETER_ERROR_NO_ACCESS_INDEPENDENT_SUBSCRIPTION";
        DIAMETER_ERROR_USER_NO_W_APN_SUBSCRIPTION = 5044, "DIAMETER_ERROR_USER_NO_W-APN_SUBSCRIPTION";
        DIAMETER_ERROR_UNSUITABLE_NETWORK = 5045, "DIAMETER_ERROR_UNSUITABLE_NETWORK";
    }
}
