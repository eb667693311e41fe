// @generated from dictionaries/ts29140.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Routeing-Address-Resolution (1119/10415), Enumerated; 3GPP TS 29.140, 6.3.22.
    pub struct RouteingAddressResolution(i32) {
        UNRESOLVED = 0, "unresolved";
        RESOLVED = 1, "resolved";
    }
}
