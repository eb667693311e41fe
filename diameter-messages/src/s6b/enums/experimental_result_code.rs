// @generated from dictionaries/s6b.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What TS 29.273 adds to Result-Code, for vendor 10415. Experimental-Result holds it as a plain
    /// number, for other vendors have other codes.
    ///
    /// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.273, 10.
    pub struct ExperimentalResultCode(u32) {
        DIAMETER_ERROR_USER_UNKNOWN = 5001, "DIAMETER_ERROR_USER_UNKNOWN";
        DIAMETER_ERROR_ROAMING_NOT_ALLOWED = 5004, "DIAMETER_ERROR_ROAMING_NOT_ALLOWED";
        DIAMETER_ERROR_USER_NO_NON_3GPP_SUBSCRIPTION = 5450, "DIAMETER_ERROR_USER_NO_NON_3GPP_SUBSCRIPTION";
        DIAMETER_ERROR_USER_NO_APN_SUBSCRIPTION = 5451, "DIAMETER_ERROR_USER_NO_APN_SUBSCRIPTION";
        DIAMETER_ERROR_RAT_TYPE_NOT_ALLOWED = 5452, "DIAMETER_ERROR_RAT_TYPE_NOT_ALLOWED";
        DIAMETER_ERROR_LATE_OVERLAPPING_REQUEST = 5453, "DIAMETER_ERROR_LATE_OVERLAPPING_REQUEST";
        DIAMETER_ERROR_TIMED_OUT_REQUEST = 5454, "DIAMETER_ERROR_TIMED_OUT_REQUEST";
    }
}
