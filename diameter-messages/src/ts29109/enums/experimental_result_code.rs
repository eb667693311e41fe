// @generated from dictionaries/ts29109.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What TS 29.109 adds to Result-Code, for vendor 10415. Experimental-Result holds it as a plain
    /// number, for other vendors have other codes.
    ///
    /// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.109.
    pub struct ExperimentalResultCode(u32) {
        DIAMETER_ERROR_IMPI_UNKNOWN = 5401, "DIAMETER_ERROR_IMPI_UNKNOWN";
        DIAMETER_ERROR_NOT_AUTHORIZED = 5402, "DIAMETER_ERROR_NOT_AUTHORIZED";
        DIAMETER_ERROR_TRANSACTION_IDENTIFIER_INVALID = 5403, "DIAMETER_ERROR_TRANSACTION_IDENTIFIER_INVALID";
    }
}
