// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Present when the filter is to be told to the terminal.
    ///
    /// Packet-Filter-Usage (1072/10415), Enumerated; 3GPP TS 29.212, 5.3.66.
    pub struct PacketFilterUsage(i32) {
        SEND_TO_UE = 1, "SEND_TO_UE";
    }
}
