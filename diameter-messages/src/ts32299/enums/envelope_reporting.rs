// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Which envelopes are wanted, and with what in them.
    ///
    /// Envelope-Reporting (1268/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct EnvelopeReporting(i32) {
        DO_NOT_REPORT_ENVELOPES = 0, "DO_NOT_REPORT_ENVELOPES";
        REPORT_ENVELOPES = 1, "REPORT_ENVELOPES";
        REPORT_ENVELOPES_WITH_VOLUME = 2, "REPORT_ENVELOPES_WITH_VOLUME";
        REPORT_ENVELOPES_WITH_EVENTS = 3, "REPORT_ENVELOPES_WITH_EVENTS";
        REPORT_ENVELOPES_WITH_VOLUME_AND_EVENTS = 4, "REPORT_ENVELOPES_WITH_VOLUME_AND_EVENTS";
    }
}
