// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Participant-Access-Priority (1259/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ParticipantAccessPriority(i32) {
        PRE_EMPTIVE_PRIORITY = 1, "Pre-emptive-priority";
        HIGH_PRIORITY = 2, "High-priority";
        NORMAL_PRIORITY = 3, "Normal-priority";
        LOW_PRIORITY = 4, "Low-priority";
    }
}
