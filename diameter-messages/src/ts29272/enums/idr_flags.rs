// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// What the HSS asks for besides storing data.
    ///
    /// IDR-Flags (1490/10415), Unsigned32; 3GPP TS 29.272, 7.3.103.
    pub struct IdrFlags(u32) {
        UE_REACHABILITY_REQUEST = 0, "UE-Reachability-Request";
        T_ADS_DATA_REQUEST = 1, "T-ADS-Data-Request";
        EPS_USER_STATE_REQUEST = 2, "EPS-User-State-Request";
        EPS_LOCATION_INFORMATION_REQUEST = 3, "EPS-Location-Information-Request";
        CURRENT_LOCATION_REQUEST = 4, "Current-Location-Request";
        LOCAL_TIME_ZONE_REQUEST = 5, "Local-Time-Zone-Request";
        REMOVE_SMS_REGISTRATION = 6, "Remove-SMS-Registration";
        RAT_TYPE_REQUESTED = 7, "RAT-Type-Requested";
        P_CSCF_RESTORATION_REQUEST = 8, "P-CSCF-Restoration-Request";
    }
}
