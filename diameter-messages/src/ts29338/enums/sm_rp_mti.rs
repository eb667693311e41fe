// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether it is a short message or a status report.
    ///
    /// SM-RP-MTI (3308/10415), Enumerated; 3GPP TS 29.338, 5.3.3.2.
    pub struct SmRpMti(i32) {
        SM_DELIVER = 0, "SM_DELIVER";
        SM_STATUS_REPORT = 1, "SM_STATUS_REPORT";
    }
}
