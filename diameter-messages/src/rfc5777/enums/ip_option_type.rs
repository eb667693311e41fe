// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// IP-Option-Type (538), Enumerated; RFC 5777, 4.1.8.4.
    pub struct IpOptionType(i32) {
        EOOL = 0, "EOOL";
        NOP = 1, "NOP";
        SECURITY_2 = 2, "SECURITY_2";
        LOOSE_SOURCE_ROUTE = 3, "LOOSE_SOURCE_ROUTE";
        TIME_STAMP = 4, "TIME_STAMP";
        EXTENDED_SECURITY = 5, "EXTENDED_SECURITY";
        COMMERCIAL_SECURITY = 6, "COMMERCIAL_SECURITY";
        RR = 7, "RR";
        STREAM_ID = 8, "STREAM_ID";
        STRICT_SOURCE_ROUTE = 9, "STRICT_SOURCE_ROUTE";
        ZSU = 10, "ZSU";
        MTUP = 11, "MTUP";
        MTUR = 12, "MTUR";
        EXPERIMENTAL_FLOW_CONTROL = 13, "EXPERIMENTAL_FLOW_CONTROL";
        EXPERIMENTAL_ACCESS_CONTROL = 14, "EXPERIMENTAL_ACCESS_CONTROL";
        ENCODE = 15, "ENCODE";
        IMI_TRAFFIC_DESCRIPTOR = 16, "IMI_TRAFFIC_DESCRIPTOR";
        EXTENDED_INTERNET_PROTOCOL = 17, "EXTENDED_INTERNET_PROTOCOL";
        TRACEROUTE = 18, "TRACEROUTE";
        ADDRESS_EXTENSION = 19, "ADDRESS_EXTENSION";
        ROUTER_ALERT = 20, "ROUTER_ALERT";
        SELECTIVE_DIRECTED_BROADCAST = 21, "SELECTIVE_DIRECTED_BROADCAST";
        DYNAMIC_PACKET_STATE = 23, "DYNAMIC_PACKET_STATE";
        UPSTREAM_MULTICAST_PKT = 24, "UPSTREAM_MULTICAST_PKT";
        QS = 25, "QS";
        EXP_1 = 30, "EXP_1";
        TS = 68, "TS";
        TR = 82, "TR";
        EXP_2 = 94, "EXP_2";
        SECURITY = 130, "SECURITY";
        LSR = 131, "LSR";
        ESEC = 133, "ESEC";
        CIPSO = 134, "CIPSO";
        SID = 136, "SID";
        SSR = 137, "SSR";
        VISA = 142, "VISA";
        IMITD = 144, "IMITD";
        EIP = 145, "EIP";
        ADDEXT = 147, "ADDEXT";
        RTRALT = 148, "RTRALT";
        SDB = 149, "SDB";
        DPS = 151, "DPS";
        UMP = 152, "UMP";
        EXP_3 = 158, "EXP_3";
        FINN = 205, "FINN";
        EXP_4 = 222, "EXP_4";
    }
}
