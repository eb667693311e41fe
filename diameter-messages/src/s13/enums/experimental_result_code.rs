// @generated from dictionaries/s13.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What TS 29.272 adds to Result-Code, for vendor 10415. Experimental-Result holds it as a plain
    /// number, for other vendors have other codes.
    ///
    /// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.272, 7.4.
    pub struct ExperimentalResultCode(u32) {
        DIAMETER_ERROR_EQUIPMENT_UNKNOWN = 5422, "DIAMETER_ERROR_EQUIPMENT_UNKNOWN";
    }
}
