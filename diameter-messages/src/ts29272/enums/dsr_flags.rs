// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// What is to be deleted from the subscription data.
    ///
    /// DSR-Flags (1421/10415), Unsigned32; 3GPP TS 29.272, 7.3.25.
    pub struct DsrFlags(u32) {
        REGIONAL_SUBSCRIPTION_WITHDRAWAL = 0, "Regional-Subscription-Withdrawal";
        COMPLETE_APN_CONFIGURATION_PROFILE_WITHDRAWAL = 1, "Complete-APN-Configuration-Profile-Withdrawal";
        SUBSCRIBED_CHARGING_CHARACTERISTICS_WITHDRAWAL = 2, "Subscribed-Charging-Characteristics-Withdrawal";
        PDN_SUBSCRIPTION_CONTEXTS_WITHDRAWAL = 3, "PDN-Subscription-Contexts-Withdrawal";
        STN_SR = 4, "STN-SR";
        COMPLETE_PDP_CONTEXT_LIST_WITHDRAWAL = 5, "Complete-PDP-Context-List-Withdrawal";
        PDP_CONTEXTS_WITHDRAWAL = 6, "PDP-Contexts-Withdrawal";
        ROAMING_RESTRICTED_DUE_TO_UNSUPPORTED_FEATURE = 7, "Roaming-Restricted-Due-To-Unsupported-Feature";
        TRACE_DATA_WITHDRAWAL = 8, "Trace-Data-Withdrawal";
        CSG_DELETED = 9, "CSG-Deleted";
        APN_OI_REPLACEMENT = 10, "APN-OI-Replacement";
        GMLC_LIST_WITHDRAWAL = 11, "GMLC-List-Withdrawal";
        LCS_WITHDRAWAL = 12, "LCS-Withdrawal";
        SMS_WITHDRAWAL = 13, "SMS-Withdrawal";
        SUBSCRIBED_PERIODIC_RAU_TAU_TIMER_WITHDRAWAL = 14, "Subscribed-Periodic-RAU-TAU-Timer-Withdrawal";
        SUBSCRIBED_VSRVCC_WITHDRAWAL = 15, "Subscribed-VSRVCC-Withdrawal";
        A_MSISDN_WITHDRAWAL = 16, "A-MSISDN-Withdrawal";
        PROSE_WITHDRAWAL = 17, "ProSe-Withdrawal";
        RESET_IDS = 18, "Reset-IDs";
        DL_BUFFERING_SUGGESTED_PACKET_COUNT_WITHDRAWAL = 19, "DL-Buffering-Suggested-Packet-Count-Withdrawal";
        SUBSCRIBED_IMSI_GROUP_ID_WITHDRAWAL = 20, "Subscribed-IMSI-Group-Id-Withdrawal";
        DELETE_MONITORING_EVENTS = 21, "Delete-Monitoring-Events";
        USER_PLANE_INTEGRITY_PROTECTION_WITHDRAWAL = 22, "User-Plane-Integrity-Protection-Withdrawal";
        MSISDN_WITHDRAWAL = 23, "MSISDN-Withdrawal";
        UE_USAGE_TYPE_WITHDRAWAL = 24, "UE-Usage-Type-Withdrawal";
        V2X_WITHDRAWAL = 25, "V2X-Withdrawal";
        EXTERNAL_IDENTIFIER_WITHDRAWAL = 26, "External-Identifier-Withdrawal";
        AERIAL_UE_SUBSCRIPTION_WITHDRAWAL = 27, "Aerial-UE-Subscription-Withdrawal";
        PAGING_TIME_WINDOW_SUBSCRIPTION_WITHDRAWAL = 28, "Paging-Time-Window-Subscription-Withdrawal";
        ACTIVE_TIME_WITHDRAWAL = 29, "Active-Time-Withdrawal";
        EDRX_CYCLE_LENGTH_WITHDRAWAL = 30, "eDRX-Cycle-Length-Withdrawal";
        SERVICE_GAP_TIME_WITHDRAWAL = 31, "Service-Gap-Time-Withdrawal";
    }
}
