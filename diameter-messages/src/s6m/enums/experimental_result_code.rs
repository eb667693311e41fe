// @generated from dictionaries/s6m.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What TS 29.336 adds to Result-Code, for vendor 10415. Experimental-Result holds it as a plain
    /// number, for other vendors have other codes.
    ///
    /// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.336.
    pub struct ExperimentalResultCode(u32) {
        DIAMETER_ERROR_USER_UNKNOWN = 5001, "DIAMETER_ERROR_USER_UNKNOWN";
        DIAMETER_ERROR_USER_NO_APN_SUBSCRIPTION = 5451, "DIAMETER_ERROR_USER_NO_APN_SUBSCRIPTION";
        DIAMETER_ERROR_UNAUTHORIZED_REQUESTING_ENTITY = 5510, "DIAMETER_ERROR_UNAUTHORIZED_REQUESTING_ENTITY";
        DIAMETER_ERROR_UNAUTHORIZED_SERVICE = 5511, "DIAMETER_ERROR_UNAUTHORIZED_SERVICE";
    }
}
