// @generated from dictionaries/ts29337.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Absent-Subscriber-Diagnostic-T4 (3201/10415), Enumerated; 3GPP TS 29.337, 6.3.2.
    pub struct AbsentSubscriberDiagnosticT4(i32) {
        NO_PAGING_RESPONSE = 0, "NO_PAGING_RESPONSE";
        UE_DETACHED = 1, "UE_DETACHED";
        UE_DEREGISTERED = 2, "UE_DEREGISTERED";
        UE_PURGED = 3, "UE_PURGED";
        ROAMING_RESTRICTION = 4, "ROAMING_RESTRICTION";
        UNIDENTIFIED_SUBSCRIBER = 5, "UNIDENTIFIED_SUBSCRIBER";
    }
}
