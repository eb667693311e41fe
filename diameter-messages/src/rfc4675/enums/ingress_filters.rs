// @generated from dictionaries/rfc4675.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether frames for a VLAN to which the port does not belong are dropped.
    ///
    /// Ingress-Filters (57), Enumerated; RFC 4675, 2.2.
    pub struct IngressFilters(i32) {
        ENABLED = 1, "Enabled";
        DISABLED = 2, "Disabled";
    }
}
