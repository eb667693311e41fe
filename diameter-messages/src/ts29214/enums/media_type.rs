// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The kind of media.
    ///
    /// Media-Type (520/10415), Enumerated; 3GPP TS 29.214, 5.3.19.
    pub struct MediaType(i32) {
        AUDIO = 0, "AUDIO";
        VIDEO = 1, "VIDEO";
        DATA = 2, "DATA";
        APPLICATION = 3, "APPLICATION";
        CONTROL = 4, "CONTROL";
        TEXT = 5, "TEXT";
        MESSAGE = 6, "MESSAGE";
        OTHER = -1, "OTHER";
    }
}
