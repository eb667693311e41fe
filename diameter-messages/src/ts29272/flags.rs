// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

//! Sets of bits whose meaning depends on another AVP beside them.

diameter_core::flags! {
    /// Feature-List on S6a and S6d where Feature-List-ID is 1.
    ///
    /// S6a-Feature-List-1; 3GPP TS 29.272, 7.3.10.
    pub struct S6aFeatureList1(u32) {
        ODB_ALL_APN = 0, "ODB-all-APN";
        ODB_HPLMN_APN = 1, "ODB-HPLMN-APN";
        ODB_VPLMN_APN = 2, "ODB-VPLMN-APN";
        ODB_ALL_OG = 3, "ODB-all-OG";
        ODB_ALL_INTERNATIONALOG = 4, "ODB-all-InternationalOG";
        ODB_ALL_INTERNATIONALOGNOTTOHPLMN_COUNTRY = 5, "ODB-all-InternationalOGNotToHPLMN-Country";
        ODB_ALL_INTERZONALOG = 6, "ODB-all-InterzonalOG";
        ODB_ALL_INTERZONALOGNOTTOHPLMN_COUNTRY = 7, "ODB-all-InterzonalOGNotToHPLMN-Country";
        ODB_ALL_INTERZONALOGANDINTERNATIONALOGNOTTOHPLMN_COUNTRY = 8, "ODB-all-InterzonalOGandInternationalOGNotToHPLMN-Country";
        REGSUB = 9, "RegSub";
        TRACE = 10, "Trace";
        LCS_ALL_PRIVEXCEP = 11, "LCS-all-PrivExcep";
        LCS_UNIVERSAL = 12, "LCS-Universal";
        LCS_CALLSESSIONRELATED = 13, "LCS-CallSessionRelated";
        LCS_CALLSESSIONUNRELATED = 14, "LCS-CallSessionUnrelated";
        LCS_PLMNOPERATOR = 15, "LCS-PLMNOperator";
        LCS_SERVICETYPE = 16, "LCS-ServiceType";
        LCS_ALL_MOLR_SS = 17, "LCS-all-MOLR-SS";
        LCS_BASICSELFLOCATION = 18, "LCS-BasicSelfLocation";
        LCS_AUTONOMOUSSELFLOCATION = 19, "LCS-AutonomousSelfLocation";
        LCS_TRANSFERTOTHIRDPARTY = 20, "LCS-TransferToThirdParty";
        SM_MO_PP = 21, "SM-MO-PP";
        BARRING_OUTGOINGCALLS = 22, "Barring-OutgoingCalls";
        BAOC = 23, "BAOC";
        BOIC = 24, "BOIC";
        BOICEXHC = 25, "BOICExHC";
        UE_REACHABILITY_NOTIFICATION = 26, "UE-Reachability-Notification";
        T_ADS_DATA_RETRIEVAL = 27, "T-ADS-Data-Retrieval";
        STATE_LOCATION_INFORMATION_RETRIEVAL = 28, "State/Location-Information-Retrieval";
        PARTIAL_PURGE = 29, "Partial-Purge";
        LOCAL_TIME_ZONE_RETRIEVAL = 30, "Local-Time-Zone-Retrieval";
        ADDITIONAL_MSISDN = 31, "Additional-MSISDN";
    }
}

diameter_core::flags! {
    /// Feature-List on S6a and S6d where Feature-List-ID is 2.
    ///
    /// S6a-Feature-List-2; 3GPP TS 29.272, 7.3.10.
    pub struct S6aFeatureList2(u32) {
        SMS_IN_MME = 0, "SMS-in-MME";
        SMS_IN_SGSN = 1, "SMS-in-SGSN";
        DIA_LCS_ALL_PRIVEXCEP = 2, "Dia-LCS-all-PrivExcep";
        DIA_LCS_UNIVERSAL = 3, "Dia-LCS-Universal";
        DIA_LCS_CALLSESSIONRELATED = 4, "Dia-LCS-CallSessionRelated";
        DIA_LCS_CALLSESSIONUNRELATED = 5, "Dia-LCS-CallSessionUnrelated";
        DIA_LCS_PLMNOPERATOR = 6, "Dia-LCS-PLMNOperator";
        DIA_LCS_SERVICETYPE = 7, "Dia-LCS-ServiceType";
        DIA_LCS_ALL_MOLR_SS = 8, "Dia-LCS-all-MOLR-SS";
        DIA_LCS_BASICSELFLOCATION = 9, "Dia-LCS-BasicSelfLocation";
        DIA_LCS_AUTONOMOUSSELFLOCATION = 10, "Dia-LCS-AutonomousSelfLocation";
        DIA_LCS_TRANSFERTOTHIRDPARTY = 11, "Dia-LCS-TransferToThirdParty";
        GDD_IN_SGSN = 12, "Gdd-in-SGSN";
        OPTIMIZED_LCS_PROC_SUPPORT = 13, "Optimized-LCS-Proc-Support";
        SGSN_CAMEL_CAPABILITY = 14, "SGSN-CAMEL-Capability";
        PROSE_CAPABILITY = 15, "ProSe-Capability";
        P_CSCF_RESTORATION = 16, "P-CSCF-Restoration";
        RESET_IDS = 17, "Reset-IDs";
        COMMUNICATION_PATTERN = 18, "Communication-Pattern";
        MONITORING_EVENT = 19, "Monitoring-Event";
        DEDICATED_CORE_NETWORKS = 20, "Dedicated-Core-Networks";
        NON_IP_PDN_TYPE_APNS = 21, "Non-IP-PDN-Type-APNs";
        NON_IP_PDP_TYPE_APNS = 22, "Non-IP-PDP-Type-APNs";
        REMOVAL_OF_MSISDN = 23, "Removal-of-MSISDN";
        EMERGENCY_SERVICE_CONTINUITY = 24, "Emergency-Service-Continuity";
        V2X_CAPABILITY = 25, "V2X-Capability";
        EXTERNAL_IDENTIFIER = 26, "External-Identifier";
        NR_AS_SECONDARY_RAT = 27, "NR-as-Secondary-RAT";
    }
}
