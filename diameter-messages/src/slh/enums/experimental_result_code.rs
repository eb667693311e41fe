// @generated from dictionaries/slh.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What TS 29.173 adds to Result-Code, for vendor 10415. Experimental-Result holds it as a plain
    /// number, for other vendors have other codes.
    ///
    /// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.173, 6.5.
    pub struct ExperimentalResultCode(u32) {
        DIAMETER_ERROR_ABSENT_USER = 4201, "DIAMETER_ERROR_ABSENT_USER";
        DIAMETER_ERROR_USER_UNKNOWN = 5001, "DIAMETER_ERROR_USER_UNKNOWN";
        DIAMETER_ERROR_UNAUTHORIZED_REQUESTING_NETWORK = 5490, "DIAMETER_ERROR_UNAUTHORIZED_REQUESTING_NETWORK";
    }
}
