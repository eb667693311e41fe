// @generated from dictionaries/ts29388.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What TS 29.388 adds to Result-Code, for vendor 10415. Experimental-Result holds it as a plain
    /// number, for other vendors have other codes.
    ///
    /// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.388.
    pub struct ExperimentalResultCode(u32) {
        DIAMETER_ERROR_UNKNOWN_V2X_SUBSCRIPTION = 5690, "DIAMETER_ERROR_UNKNOWN_V2X_SUBSCRIPTION";
        DIAMETER_ERROR_V2X_NOT_ALLOWED = 5691, "DIAMETER_ERROR_V2X_NOT_ALLOWED";
    }
}
