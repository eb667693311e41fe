// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the cell is closed to others or hybrid.
    ///
    /// CSG-Access-Mode (2317/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct CsgAccessMode(i32) {
        CLOSED = 0, "CLOSED";
        HYBRID = 1, "HYBRID";
    }
}
