// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Originating-Request (633/10415), Enumerated; 3GPP TS 29.229, 6.3.34.
    pub struct OriginatingRequest(i32) {
        ORIGINATING = 0, "ORIGINATING";
    }
}
