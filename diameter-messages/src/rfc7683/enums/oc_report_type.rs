// @generated from dictionaries/rfc7683.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the report is about a host or a realm.
    ///
    /// OC-Report-Type (626), Enumerated; RFC 7683, 7.6.
    pub struct OcReportType(i32) {
        HOST_REPORT = 0, "HOST_REPORT";
        REALM_REPORT = 1, "REALM_REPORT";
        /// Defined in RFC 8581.
        PEER_REPORT = 2, "PEER_REPORT";
    }
}
