// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// The categories of barring in force.
    ///
    /// Operator-Determined-Barring (1425/10415), Unsigned32; 3GPP TS 29.272, 7.3.30.
    pub struct OperatorDeterminedBarring(u32) {
        ALL_PACKET_ORIENTED_SERVICES_BARRED = 0, "All-Packet-Oriented-Services-Barred";
        ROAMER_ACCESS_HPLMN_AP_BARRED = 1, "Roamer-Access-HPLMN-AP-Barred";
        ROAMER_ACCESS_TO_VPLMN_AP_BARRED = 2, "Roamer-Access-to-VPLMN-AP-Barred";
        BARRING_OF_ALL_OUTGOING_CALLS = 3, "Barring-of-All-Outgoing-Calls";
        BARRING_OF_ALL_OUTGOING_INTERNATIONAL_CALLS = 4, "Barring-of-All-Outgoing-International-Calls";
        BARRING_OF_ALL_OUTGOING_INTERNATIONAL_CALLS_EXCEPT_HOME_PLMN_COUNTRY = 5, "Barring-of-All-Outgoing-International-Calls-Except-Home-PLMN-Country";
        BARRING_OF_ALL_OUTGOING_INTER_ZONAL_CALLS = 6, "Barring-of-All-Outgoing-Inter-Zonal-Calls";
        BARRING_OF_ALL_OUTGOING_INTER_ZONAL_CALLS_EXCEPT_HOME_PLMN_COUNTRY = 7, "Barring-of-All-Outgoing-Inter-Zonal-Calls-Except-Home-PLMN-Country";
        BARRING_OF_ALL_OUTGOING_INTERNATIONAL_CALLS_EXCEPT_HOME_PLMN_COUNTRY_AND_INTER_ZONAL_CALLS = 8, "Barring-of-All-Outgoing-International-Calls-Except-Home-PLMN-Country-and-Inter-Zonal-Calls";
    }
}
