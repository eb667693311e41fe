// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// User-Participating-Type (1279/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct UserParticipatingType(i32) {
        NORMAL = 0, "NORMAL";
        NW_POC_BOX = 1, "NW_POC_BOX";
        UE_POC_BOX = 2, "UE_POC_BOX";
    }
}
