// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// CHAP-Algorithm (403), Enumerated; RFC 7155, 4.3.5.
    pub struct ChapAlgorithm(i32) {
        CHAP_WITH_MD5 = 5, "CHAP_WITH_MD5";
    }
}
