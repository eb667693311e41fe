// @generated from dictionaries/ts29283.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What TS 29.283 adds to Result-Code, for vendor 10415. Experimental-Result holds it as a plain
    /// number, for other vendors have other codes.
    ///
    /// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.283.
    pub struct ExperimentalResultCode(u32) {
        DIAMETER_ERROR_UNKNOWN_DATA = 5670, "DIAMETER_ERROR_UNKNOWN_DATA";
        DIAMETER_ERROR_REQUIRED_KEY_NOT_PROVIDED = 5671, "DIAMETER_ERROR_REQUIRED_KEY_NOT_PROVIDED";
    }
}
