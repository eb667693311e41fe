// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether a user may send with an asserted identity. The name is misspelt in the specification.
    ///
    /// Priviledged-Sender-Indication (652/10415), Enumerated; 3GPP TS 29.229, 6.3.58.
    pub struct PriviledgedSenderIndication(i32) {
        NOT_PRIVILEDGED_SENDER = 0, "NOT_PRIVILEDGED_SENDER";
        PRIVILEDGED_SENDER = 1, "PRIVILEDGED_SENDER";
    }
}
