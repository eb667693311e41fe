// @generated from dictionaries/es283034.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the connection is up.
    ///
    /// IP-Connectivity-Status (305/13019), Enumerated; ETSI ES 283 034, 7.3.6.
    pub struct IpConnectivityStatus(i32) {
        IP_CONNECTIVITY_ON = 0, "IP-CONNECTIVITY-ON";
        IP_CONNECTIVITY_LOST = 1, "IP-CONNECTIVITY-LOST";
    }
}
