// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// PC-Session-Recovery-Status (584/10415), Enumerated; 3GPP TS 29.214.
    pub struct PcSessionRecoveryStatus(i32) {
    }
}
