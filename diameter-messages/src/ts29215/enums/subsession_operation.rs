// @generated from dictionaries/ts29215.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What is done to the sub-session.
    ///
    /// Subsession-Operation (2203/10415), Enumerated; 3GPP TS 29.215, 5.3.4.
    pub struct SubsessionOperation(i32) {
        TERMINATION = 0, "TERMINATION";
        ESTABLISHMENT = 1, "ESTABLISHMENT";
        MODIFICATION = 2, "MODIFICATION";
    }
}
