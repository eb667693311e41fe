// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the session has one or several dialogues.
    ///
    /// SIP-Forking-Indication (523/10415), Enumerated; 3GPP TS 29.214, 5.3.22.
    pub struct SipForkingIndication(i32) {
        SINGLE_DIALOGUE = 0, "SINGLE_DIALOGUE";
        SEVERAL_DIALOGUES = 1, "SEVERAL_DIALOGUES";
    }
}
