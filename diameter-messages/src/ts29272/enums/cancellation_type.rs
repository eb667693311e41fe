// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Why the location is cancelled.
    ///
    /// Cancellation-Type (1420/10415), Enumerated; 3GPP TS 29.272, 7.3.24.
    pub struct CancellationType(i32) {
        MME_UPDATE_PROCEDURE = 0, "MME_UPDATE_PROCEDURE";
        SGSN_UPDATE_PROCEDURE = 1, "SGSN_UPDATE_PROCEDURE";
        SUBSCRIPTION_WITHDRAWAL = 2, "SUBSCRIPTION_WITHDRAWAL";
        UPDATE_PROCEDURE_IWF = 3, "UPDATE_PROCEDURE_IWF";
        INITIAL_ATTACH_PROCEDURE = 4, "INITIAL_ATTACH_PROCEDURE";
    }
}
