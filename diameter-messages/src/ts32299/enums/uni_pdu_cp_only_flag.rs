// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether data goes over the control plane only.
    ///
    /// UNI-PDU-CP-Only-Flag (3932/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct UniPduCpOnlyFlag(i32) {
        UNI_PDU_BOTH_UP_CP = 0, "UNI-PDU-both-UP-CP";
        UNI_PDU_CP_ONLY = 1, "UNI-PDU-CP-Only";
    }
}
