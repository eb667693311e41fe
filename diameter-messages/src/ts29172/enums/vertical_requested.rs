// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether altitude is wanted.
    ///
    /// Vertical-Requested (2507/10415), Enumerated; 3GPP TS 29.172, 7.4.9.
    pub struct VerticalRequested(i32) {
        VERTICAL_COORDINATE_IS_NOT_REQUESTED = 0, "VERTICAL_COORDINATE_IS_NOT_REQUESTED";
        VERTICAL_COORDINATE_IS_REQUESTED = 1, "VERTICAL_COORDINATE_IS_REQUESTED";
    }
}
