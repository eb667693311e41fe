// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Who pays for the broadcast.
    ///
    /// MBMS-Charged-Party (2323/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct MbmsChargedParty(i32) {
        CONTENT_PROVIDER = 0, "CONTENT_PROVIDER";
        SUBSCRIBER = 1, "SUBSCRIBER";
    }
}
