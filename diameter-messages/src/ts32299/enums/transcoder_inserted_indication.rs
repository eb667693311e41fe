// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether a transcoder was put into the media path.
    ///
    /// Transcoder-Inserted-Indication (2605/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct TranscoderInsertedIndication(i32) {
        NOT_INSERTED = 0, "NOT_INSERTED";
        INSERTED = 1, "INSERTED";
    }
}
