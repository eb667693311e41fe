// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Why the serving node reports a location.
    ///
    /// Location-Event (2518/10415), Enumerated; 3GPP TS 29.172, 7.4.20.
    pub struct LocationEvent(i32) {
        EMERGENCY_CALL_ORIGINATION = 0, "EMERGENCY_CALL_ORIGINATION";
        EMERGENCY_CALL_RELEASE = 1, "EMERGENCY_CALL_RELEASE";
        MO_LR = 2, "MO_LR";
        EMERGENCY_CALL_HANDOVER = 3, "EMERGENCY_CALL_HANDOVER";
        DEFERRED_MT_LR_RESPONSE = 4, "DEFERRED_MT_LR_RESPONSE";
        DEFERRED_MO_LR_TTTP_INITIATION = 5, "DEFERRED_MO_LR_TTTP_INITIATION";
        DELAYED_LOCATION_REPORTING = 6, "DELAYED_LOCATION_REPORTING";
        HANDOVER_TO_5GC = 7, "HANDOVER_TO_5GC";
    }
}
