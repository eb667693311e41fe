// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Which kind of node asks for authentication vectors.
    ///
    /// Requesting-Node-Type (1455/10415), Enumerated; 3GPP TS 29.272.
    pub struct RequestingNodeType(i32) {
        MME = 0, "MME";
        SGSN = 1, "SGSN";
        MME_SGSN = 2, "MME_SGSN";
    }
}
