// @generated from dictionaries/ts29215.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether a further gateway control session of the user begins or ends.
    ///
    /// Multiple-BBERF-Action (2204/10415), Enumerated; 3GPP TS 29.215, 5.3.6.
    pub struct MultipleBberfAction(i32) {
        ESTABLISHMENT = 0, "ESTABLISHMENT";
        TERMINATION = 1, "TERMINATION";
    }
}
