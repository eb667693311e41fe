// @generated from dictionaries/sy.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What TS 29.219 adds to Result-Code, for vendor 10415. Experimental-Result holds it as a plain
    /// number, for other vendors have other codes.
    ///
    /// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.219, 5.5.
    pub struct ExperimentalResultCode(u32) {
        DIAMETER_ERROR_NO_AVAILABLE_POLICY_COUNTERS = 4241, "DIAMETER_ERROR_NO_AVAILABLE_POLICY_COUNTERS";
        DIAMETER_ERROR_UNKNOWN_POLICY_COUNTERS = 5570, "DIAMETER_ERROR_UNKNOWN_POLICY_COUNTERS";
    }
}
