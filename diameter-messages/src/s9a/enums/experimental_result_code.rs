// @generated from dictionaries/s9a.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What TS 29.215 adds to Result-Code, for vendor 10415. Experimental-Result holds it as a plain
    /// number, for other vendors have other codes.
    ///
    /// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.215.
    pub struct ExperimentalResultCode(u32) {
        DIAMETER_BEARER_EVENT = 4142, "DIAMETER_BEARER_EVENT";
        DIAMETER_PENDING_TRANSACTION = 4144, "DIAMETER_PENDING_TRANSACTION";
        DIAMETER_ERROR_INITIAL_PARAMETERS = 5140, "DIAMETER_ERROR_INITIAL_PARAMETERS";
        DIAMETER_ERROR_TRIGGER_EVENT = 5141, "DIAMETER_ERROR_TRIGGER_EVENT";
        DIAMETER_QOS_RULE_EVENT = 5145, "DIAMETER_QOS_RULE_EVENT";
        DIAMETER_ERROR_ONGOING_SESSION_ESTABLISHMENT = 5471, "DIAMETER_ERROR_ONGOING_SESSION_ESTABLISHMENT";
    }
}
