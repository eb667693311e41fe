// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// What the notification is about.
    ///
    /// NOR-Flags (1443/10415), Unsigned32; 3GPP TS 29.272, 7.3.49.
    pub struct NorFlags(u32) {
        SINGLE_REGISTRATION_INDICATION = 0, "Single-Registration-Indication";
        SGSN_AREA_RESTRICTED = 1, "SGSN-Area-Restricted";
        READY_FOR_SM_FROM_SGSN = 2, "Ready-for-SM-from-SGSN";
        UE_REACHABLE_FROM_MME = 3, "UE-Reachable-from-MME";
        DELETE_ALL_APN_AND_PDN_GW_IDENTITY_PAIRS = 4, "Delete-All-APN-and-PDN-GW-Identity-Pairs";
        UE_REACHABLE_FROM_SGSN = 5, "UE-Reachable-from-SGSN";
        READY_FOR_SM_FROM_MME = 6, "Ready-for-SM-from-MME";
        HOMOGENEOUS_SUPPORT_OF_IMS_VOICE_OVER_PS_SESSIONS = 7, "Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions";
        S6A_S6D_INDICATOR = 8, "S6a/S6d-Indicator";
        REMOVAL_OF_MME_REGISTRATION_FOR_SMS = 9, "Removal-of-MME-Registration-for-SMS";
    }
}
