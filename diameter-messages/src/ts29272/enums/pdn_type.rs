// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The address types of a connection.
    ///
    /// PDN-Type (1456/10415), Enumerated; 3GPP TS 29.272, 7.3.62.
    pub struct PdnType(i32) {
        IPV4 = 0, "IPv4";
        IPV6 = 1, "IPv6";
        IPV4V6 = 2, "IPv4v6";
        IPV4_OR_IPV6 = 3, "IPv4_OR_IPv6";
        NON_IP = 4, "Non-IP";
    }
}
