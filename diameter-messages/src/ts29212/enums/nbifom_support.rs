// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the mobility of flows is supported.
    ///
    /// NBIFOM-Support (2831/10415), Enumerated; 3GPP TS 29.212, 5.3.116.
    pub struct NbifomSupport(i32) {
        NBIFOM_NOT_SUPPORTED = 0, "NBIFOM_NOT_SUPPORTED";
        NBIFOM_SUPPORTED = 1, "NBIFOM_SUPPORTED";
    }
}
