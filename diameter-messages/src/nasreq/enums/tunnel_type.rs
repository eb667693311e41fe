// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Tunnel-Type (64), Enumerated; RFC 7155, 4.5.2.
    pub struct TunnelType(i32) {
        PPTP = 1, "PPTP";
        L2F = 2, "L2F";
        L2TP = 3, "L2TP";
        ATMP = 4, "ATMP";
        VTP = 5, "VTP";
        AH = 6, "AH";
        IP_IP = 7, "IP_IP";
        MIN_IP_IP = 8, "MIN_IP_IP";
        ESP = 9, "ESP";
        GRE = 10, "GRE";
        DVS = 11, "DVS";
        IP_IN_IP = 12, "IP_IN_IP";
        VLAN = 13, "VLAN";
    }
}
