// @generated from dictionaries/t4.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What TS 29.337 adds to Result-Code, for vendor 10415. Experimental-Result holds it as a plain
    /// number, for other vendors have other codes.
    ///
    /// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.337.
    pub struct ExperimentalResultCode(u32) {
        DIAMETER_ERROR_USER_UNKNOWN = 5001, "DIAMETER_ERROR_USER_UNKNOWN";
        DIAMETER_ERROR_INVALID_SME_ADDRESS = 5530, "DIAMETER_ERROR_INVALID_SME_ADDRESS";
        DIAMETER_ERROR_SC_CONGESTION = 5531, "DIAMETER_ERROR_SC_CONGESTION";
        DIAMETER_ERROR_SM_PROTOCOL = 5532, "DIAMETER_ERROR_SM_PROTOCOL";
        DIAMETER_ERROR_TRIGGER_REPLACE_FAILURE = 5533, "DIAMETER_ERROR_TRIGGER_REPLACE_FAILURE";
        DIAMETER_ERROR_TRIGGER_RECALL_FAILURE = 5534, "DIAMETER_ERROR_TRIGGER_RECALL_FAILURE";
        DIAMETER_ERROR_ORIGINAL_MESSAGE_NOT_PENDING = 5535, "DIAMETER_ERROR_ORIGINAL_MESSAGE_NOT_PENDING";
    }
}
