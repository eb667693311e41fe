// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the sender wants a reply through the same service centre.
    ///
    /// Reply-Path-Requested (2011/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ReplyPathRequested(i32) {
        NO_REPLY_PATH_SET = 0, "NO_REPLY_PATH_SET";
        REPLY_PATH_SET = 1, "REPLY_PATH_SET";
    }
}
