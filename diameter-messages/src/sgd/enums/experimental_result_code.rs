// @generated from dictionaries/sgd.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What TS 29.338 adds to Result-Code, for vendor 10415. Experimental-Result holds it as a plain
    /// number, for other vendors have other codes.
    ///
    /// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.338.
    pub struct ExperimentalResultCode(u32) {
        DIAMETER_ERROR_USER_UNKNOWN = 5001, "DIAMETER_ERROR_USER_UNKNOWN";
        DIAMETER_ERROR_SC_CONGESTION = 5531, "DIAMETER_ERROR_SC_CONGESTION";
        DIAMETER_ERROR_SM_PROTOCOL = 5532, "DIAMETER_ERROR_SM_PROTOCOL";
        DIAMETER_ERROR_ABSENT_USER = 5550, "DIAMETER_ERROR_ABSENT_USER";
        DIAMETER_ERROR_USER_BUSY_FOR_MT_SMS = 5551, "DIAMETER_ERROR_USER_BUSY_FOR_MT_SMS";
        DIAMETER_ERROR_FACILITY_NOT_SUPPORTED = 5552, "DIAMETER_ERROR_FACILITY_NOT_SUPPORTED";
        DIAMETER_ERROR_ILLEGAL_USER = 5553, "DIAMETER_ERROR_ILLEGAL_USER";
        DIAMETER_ERROR_ILLEGAL_EQUIPMENT = 5554, "DIAMETER_ERROR_ILLEGAL_EQUIPMENT";
        DIAMETER_ERROR_SM_DELIVERY_FAILURE = 5555, "DIAMETER_ERROR_SM_DELIVERY_FAILURE";
    }
}
