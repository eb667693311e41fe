// @generated from dictionaries/sgmb.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What TS 29.061 adds to Result-Code, for vendor 10415. Experimental-Result holds it as a plain
    /// number, for other vendors have other codes.
    ///
    /// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.061.
    pub struct ExperimentalResultCode(u32) {
        DIAMETER_ERROR_OUT_OF_RESOURCES = 4121, "DIAMETER_ERROR_OUT_OF_RESOURCES";
        DIAMETER_ERROR_START_INDICATION = 5120, "DIAMETER_ERROR_START_INDICATION";
        DIAMETER_ERROR_STOP_INDICATION = 5121, "DIAMETER_ERROR_STOP_INDICATION";
        DIAMETER_ERROR_UNKNOWN_MBMS_BEARER_SERVICE = 5122, "DIAMETER_ERROR_UNKNOWN_MBMS_BEARER_SERVICE";
        DIAMETER_ERROR_SERVICE_AREA = 5123, "DIAMETER_ERROR_SERVICE_AREA";
    }
}
