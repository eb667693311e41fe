// @generated from dictionaries/s6c.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What TS 29.338 adds to Result-Code, for vendor 10415. Experimental-Result holds it as a plain
    /// number, for other vendors have other codes.
    ///
    /// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.338.
    pub struct ExperimentalResultCode(u32) {
        DIAMETER_ERROR_USER_UNKNOWN = 5001, "DIAMETER_ERROR_USER_UNKNOWN";
        DIAMETER_ERROR_ABSENT_USER = 5550, "DIAMETER_ERROR_ABSENT_USER";
        DIAMETER_ERROR_FACILITY_NOT_SUPPORTED = 5552, "DIAMETER_ERROR_FACILITY_NOT_SUPPORTED";
        DIAMETER_ERROR_SERVICE_NOT_SUBSCRIBED = 5556, "DIAMETER_ERROR_SERVICE_NOT_SUBSCRIBED";
        DIAMETER_ERROR_SERVICE_BARRED = 5557, "DIAMETER_ERROR_SERVICE_BARRED";
        DIAMETER_ERROR_MWD_LIST_FULL = 5558, "DIAMETER_ERROR_MWD_LIST_FULL";
    }
}
