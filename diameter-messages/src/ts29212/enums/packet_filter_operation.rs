// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Packet-Filter-Operation (1062/10415), Enumerated; 3GPP TS 29.212, 5.3.57.
    pub struct PacketFilterOperation(i32) {
        DELETION = 0, "DELETION";
        ADDITION = 1, "ADDITION";
        MODIFICATION = 2, "MODIFICATION";
    }
}
