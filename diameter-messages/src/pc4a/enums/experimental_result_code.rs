// @generated from dictionaries/pc4a.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What TS 29.344 adds to Result-Code, for vendor 10415. Experimental-Result holds it as a plain
    /// number, for other vendors have other codes.
    ///
    /// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.344.
    pub struct ExperimentalResultCode(u32) {
        DIAMETER_ERROR_USER_UNKNOWN = 5001, "DIAMETER_ERROR_USER_UNKNOWN";
        DIAMETER_ERROR_UNKNOWN_PROSE_SUBSCRIPTION = 5610, "DIAMETER_ERROR_UNKNOWN_PROSE_SUBSCRIPTION";
        PROSE_NOT_ALLOWED = 5611, "PROSE_NOT_ALLOWED";
        DIAMETER_ERROR_UE_LOCATION_UNKNOWN = 5612, "DIAMETER_ERROR_UE_LOCATION_UNKNOWN";
    }
}
