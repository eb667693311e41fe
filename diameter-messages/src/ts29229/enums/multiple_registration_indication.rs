// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the registration is one of several.
    ///
    /// Multiple-Registration-Indication (648/10415), Enumerated; 3GPP TS 29.229, 6.3.51.
    pub struct MultipleRegistrationIndication(i32) {
        NOT_MULTIPLE_REGISTRATION = 0, "NOT_MULTIPLE_REGISTRATION";
        MULTIPLE_REGISTRATION = 1, "MULTIPLE_REGISTRATION";
    }
}
