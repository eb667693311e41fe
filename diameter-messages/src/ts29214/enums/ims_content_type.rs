// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// IMS-Content-Type (564/10415), Enumerated; 3GPP TS 29.214, 5.3.61.
    pub struct ImsContentType(i32) {
        NO_CONTENT_DETAIL = 0, "NO_CONTENT_DETAIL";
        CAT = 1, "CAT";
        CONFERENCE = 2, "CONFERENCE";
    }
}
