// @generated from dictionaries/ts29061.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// 3GPP-PDP-Type (3/10415), Enumerated; 3GPP TS 29.061, 16.4.7.
    pub struct ThreeGppPdpType(i32) {
        IPV4 = 0, "IPv4";
        PPP = 1, "PPP";
        IPV6 = 2, "IPv6";
        IPV4V6 = 3, "IPv4v6";
        NON_IP = 4, "Non-IP";
    }
}
