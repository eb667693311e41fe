// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// PLMN-Client (1482/10415), Enumerated; 3GPP TS 29.272, 7.3.93.
    pub struct PlmnClient(i32) {
        BROADCAST_SERVICE = 0, "BROADCAST_SERVICE";
        O_AND_M_HPLMN = 1, "O_AND_M_HPLMN";
        O_AND_M_VPLMN = 2, "O_AND_M_VPLMN";
        ANONYMOUS_LOCATION = 3, "ANONYMOUS_LOCATION";
        TARGET_UE_SUBSCRIBED_SERVICE = 4, "TARGET_UE_SUBSCRIBED_SERVICE";
    }
}
