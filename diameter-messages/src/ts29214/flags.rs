// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

//! Sets of bits whose meaning depends on another AVP beside them.

diameter_core::flags! {
    /// Feature-List on Rx where Feature-List-ID is 1.
    ///
    /// Rx-Feature-List-1; 3GPP TS 29.214, 5.4.1.
    pub struct RxFeatureList1(u32) {
        REL8 = 0, "Rel8";
        REL9 = 1, "Rel9";
        PROVAFSIGNALFLOW = 2, "ProvAFsignalFlow";
        SPONSOREDCONNECTIVITY = 3, "SponsoredConnectivity";
        REL10 = 4, "Rel10";
        NETLOC = 5, "NetLoc";
        EXTENDEDFILTER = 6, "ExtendedFilter";
        SCTIMEBASEDUM = 7, "SCTimeBasedUM";
        NETLOC_TRUSTED_WLAN = 8, "Netloc-Trusted-WLAN";
        RAN_NAS_CAUSE = 9, "RAN-NAS-Cause";
        GROUPCOMSERVICE = 10, "GroupComService";
        RESSHARE = 11, "ResShare";
        DEFERREDSERVICE = 12, "DeferredService";
        DSCP = 13, "DSCP";
        SPONSORCHANGE = 14, "SponsorChange";
        E2EQOSMTSI = 15, "E2EQOSMTSI";
        NETLOC_UNTRUSTED_WLAN = 16, "NetLoc-Untrusted-WLAN";
        MCPTT = 17, "MCPTT";
        PRIORITYSHARING = 18, "PrioritySharing";
        PLMNINFO = 19, "PLMNInfo";
        MEDIACOMPONENTVERSIONING = 20, "MediaComponentVersioning";
        MCPTT_PREEMPTION = 21, "MCPTT-Preemption";
        MCVIDEO = 22, "MCVideo";
    }
}

diameter_core::flags! {
    /// Feature-List on Rx where Feature-List-ID is 2.
    ///
    /// Rx-Feature-List-2; 3GPP TS 29.214, 5.4.1.
    pub struct RxFeatureList2(u32) {
        PCSCF_RESTORATION_ENHANCEMENT = 0, "PCSCF-Restoration-Enhancement";
        EXTENDED_MAX_REQUESTED_BW_NR = 1, "Extended-Max-Requested-BW-NR";
        EXTENDED_MIN_REQUESTED_BW_NR = 2, "Extended-Min-Requested-BW-NR";
        EXTENDED_BW_E2EQOSMTSI_NR = 3, "Extended-BW-E2EQOSMTSI-NR";
        VBC = 4, "VBC";
    }
}
