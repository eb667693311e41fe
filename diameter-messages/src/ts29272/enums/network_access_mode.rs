// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The domains the user may use.
    ///
    /// Network-Access-Mode (1417/10415), Enumerated; 3GPP TS 29.272, 7.3.21.
    pub struct NetworkAccessMode(i32) {
        PACKET_AND_CIRCUIT = 0, "PACKET_AND_CIRCUIT";
        RESERVED = 1, "Reserved";
        ONLY_PACKET = 2, "ONLY_PACKET";
    }
}
