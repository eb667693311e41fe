// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The protocol of the application's signalling.
    ///
    /// AF-Signalling-Protocol (529/10415), Enumerated; 3GPP TS 29.214, 5.3.26.
    pub struct AfSignallingProtocol(i32) {
        NO_INFORMATION = 0, "NO_INFORMATION";
        SIP = 1, "SIP";
    }
}
