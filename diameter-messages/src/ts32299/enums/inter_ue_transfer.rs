// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Inter-UE-Transfer (3902/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct InterUeTransfer(i32) {
        INTRA_UE_TRANSFER = 0, "INTRA_UE_TRANSFER";
        INTER_UE_TRANSFER = 1, "INTER_UE_TRANSFER";
    }
}
