// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// SGi-PtP-Tunnelling-Method (3931/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct SgiPtpTunnellingMethod(i32) {
        UDP_IP_BASED = 0, "UDP_IP_based";
        OTHERS = 1, "Others";
    }
}
