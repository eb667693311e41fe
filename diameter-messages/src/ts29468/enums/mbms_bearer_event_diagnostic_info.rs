// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Why the bearer was suspended or terminated.
    ///
    /// MBMS-Bearer-Event-Diagnostic-Info (3533/10415), Enumerated; 3GPP TS 29.468, 6.4.35.
    pub struct MbmsBearerEventDiagnosticInfo(i32) {
        TMGI_EXPIRY = 0, "TMGI-Expiry";
        MBMS_GW_NOT_ESTABLISHMENT = 1, "MBMS-GW-Not-Establishment";
        SGMB_TRANSIENT_PATH_FAILURE = 2, "SGmb-Transient-Path-Failure";
        SGMB_NON_TRANSIENT_PATH_FAILURE = 3, "SGmb-Non-Transient-Path-Failure";
        MBMS_GW_USER_PLANE_FAILURE = 4, "MBMS-GW-User-Plane-Failure";
        MBMS_GW_PERMANENT_ERROR = 5, "MBMS-GW-Permanent-Error";
        MBMS_GW_TRANSIENT_ERROR = 6, "MBMS-GW-Transient-Error";
    }
}
