// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What TS 29.272 adds to Result-Code, for vendor 10415. Experimental-Result holds it as a plain
    /// number, for other vendors have other codes.
    ///
    /// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.272, 7.4.
    pub struct ExperimentalResultCode(u32) {
        DIAMETER_AUTHENTICATION_DATA_UNAVAILABLE = 4181, "DIAMETER_AUTHENTICATION_DATA_UNAVAILABLE";
        DIAMETER_ERROR_CAMEL_SUBSCRIPTION_PRESENT = 4182, "DIAMETER_ERROR_CAMEL_SUBSCRIPTION_PRESENT";
        DIAMETER_ERROR_USER_UNKNOWN = 5001, "DIAMETER_ERROR_USER_UNKNOWN";
        DIAMETER_ERROR_ROAMING_NOT_ALLOWED = 5004, "DIAMETER_ERROR_ROAMING_NOT_ALLOWED";
        DIAMETER_ERROR_UNKNOWN_EPS_SUBSCRIPTION = 5420, "DIAMETER_ERROR_UNKNOWN_EPS_SUBSCRIPTION";
        DIAMETER_ERROR_RAT_NOT_ALLOWED = 5421, "DIAMETER_ERROR_RAT_NOT_ALLOWED";
        DIAMETER_ERROR_UNKOWN_SERVING_NODE = 5423, "DIAMETER_ERROR_UNKOWN_SERVING_NODE";
    }
}
