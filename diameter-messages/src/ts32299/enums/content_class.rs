// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Content-Class (1220/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ContentClass(i32) {
        TEXT = 0, "text";
        IMAGE_BASIC = 1, "image-basic";
        IMAGE_RICH = 2, "image-rich";
        VIDEO_BASIC = 3, "video-basic";
        VIDEO_RICH = 4, "video-rich";
        MEGAPIXEL = 5, "megapixel";
        CONTENT_BASIC = 6, "content-basic";
        CONTENT_RICH = 7, "content-rich";
    }
}
