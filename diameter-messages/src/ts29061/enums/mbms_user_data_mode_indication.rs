// @generated from dictionaries/ts29061.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// MBMS-User-Data-Mode-Indication (915/10415), Enumerated; 3GPP TS 29.061, 17.7.18.
    pub struct MbmsUserDataModeIndication(i32) {
        UNICAST = 0, "UNICAST";
        MULTICAST_AND_UNICAST = 1, "MULTICAST_AND_UNICAST";
    }
}
