// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

//! Sets of bits whose meaning depends on another AVP beside them.

diameter_core::flags! {
    /// Feature-List on Gx where Feature-List-ID is 1.
    ///
    /// Gx-Feature-List-1; 3GPP TS 29.212, 5.4.1.
    pub struct GxFeatureList1(u32) {
        REL8 = 0, "Rel8";
        REL9 = 1, "Rel9";
        PROVAFSIGNALFLOW = 2, "ProvAFsignalFlow";
        REL10 = 3, "Rel10";
        SPONSOREDCONNECTIVITY = 4, "SponsoredConnectivity";
        IFOM = 5, "IFOM";
        ADC = 6, "ADC";
        VSRVCC = 7, "vSRVCC";
        EPC_ROUTED = 8, "EPC-routed";
        RSRVCC = 9, "rSRVCC";
        NETLOC = 10, "NetLoc";
        UMCH = 11, "UMCH";
        EXTENDEDFILTER = 12, "ExtendedFilter";
        TRUSTED_WLAN = 13, "Trusted-WLAN";
        SGW_REST = 14, "SGW-Rest";
        TIMEBASEDUM = 15, "TimeBasedUM";
        PENDINGTRANSACTION = 16, "PendingTransaction";
        ABC = 17, "ABC";
        NETLOC_TRUSTED_WLAN = 19, "NetLoc-Trusted-WLAN";
        FBAC = 20, "FBAC";
        CONDITIONALAPNPOLICYINFO = 21, "ConditionalAPNPolicyInfo";
        RAN_NAS_CAUSE = 22, "RAN-NAS-Cause";
        CNO_ULI = 23, "CNO-ULI";
        PCSCF_RESTORATION_ENHANCEMENT = 24, "PCSCF-Restoration-Enhancement";
        MCQCI = 25, "MCQCI";
        RESSHARE = 26, "ResShare";
        EXUSAGE = 27, "ExUsage";
        NBIFOM = 28, "NBIFOM";
        TSC = 29, "TSC";
        NETLOC_UNTRUSTED_WLAN = 30, "NetLoc-Untrusted-WLAN";
        CONDPOLICYINFO = 31, "CondPolicyInfo";
    }
}

diameter_core::flags! {
    /// Feature-List on Gx where Feature-List-ID is 2.
    ///
    /// Gx-Feature-List-2; 3GPP TS 29.212, 5.4.1.
    pub struct GxFeatureList2(u32) {
        ENH_RAN_NAS_CAUSE = 0, "Enh-RAN-NAS-Cause";
        ENB_CHANGE = 1, "ENB-Change";
        RULEVERSIONING = 2, "RuleVersioning";
        MULTIPLE_PRA = 3, "Multiple-PRA";
        CONDPOLICYINFO_DEFAULTQOS = 4, "CondPolicyInfo-DefaultQoS";
        RULEBOUND2DEFAULTBEARER = 5, "RuleBound2DefaultBearer";
        _3GPP_PS_DATA_OFF = 6, "3GPP-PS-Data-Off";
        EXTENDED_MAX_REQUESTED_BW_NR = 7, "Extended-Max-Requested-BW-NR";
    }
}
