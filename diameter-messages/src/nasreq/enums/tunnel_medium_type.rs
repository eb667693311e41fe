// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Tunnel-Medium-Type (65), Enumerated; RFC 7155, 4.5.3.
    pub struct TunnelMediumType(i32) {
        IPV4 = 1, "IPV4";
        IPV6 = 2, "IPV6";
        NSAP = 3, "NSAP";
        HDLC = 4, "HDLC";
        BBN_1822 = 5, "BBN_1822";
        M802 = 6, "M802";
        E163 = 7, "E163";
        E164 = 8, "E164";
        F69 = 9, "F69";
        X121 = 10, "X121";
        IPX = 11, "IPX";
        APPLETALK = 12, "APPLETALK";
        DECNET_IV = 13, "DECNET_IV";
        BANYAN_VINES = 14, "BANYAN_VINES";
        E164_NSAP = 15, "E164_NSAP";
    }
}
