// @generated from dictionaries/sgi.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What TS 29.061 adds to Result-Code, for vendor 10415. Experimental-Result holds it as a plain
    /// number, for other vendors have other codes.
    ///
    /// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.061.
    pub struct ExperimentalResultCode(u32) {
        DIAMETER_PDP_CONTEXT_DELETION_INDICATION = 2021, "DIAMETER_PDP_CONTEXT_DELETION_INDICATION";
    }
}
