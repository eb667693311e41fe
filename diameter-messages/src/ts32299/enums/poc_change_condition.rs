// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// PoC-Change-Condition (1261/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct PocChangeCondition(i32) {
        SERVICECHANGE = 0, "ServiceChange";
        VOLUMELIMIT = 1, "VolumeLimit";
        TIMELIMIT = 2, "TimeLimit";
        NUMBEROFTALKBURSTLIMIT = 3, "NumberofTalkBurstLimit";
        NUMBEROFACTIVEPARTICIPANTS = 4, "NumberofActiveParticipants";
        TARIFFTIME = 5, "TariffTime";
    }
}
