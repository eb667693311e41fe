// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The kind of serving node at the address beside it.
    ///
    /// Serving-Node-Type (2047/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ServingNodeType(i32) {
        SGSN = 0, "SGSN";
        PMIPSGW = 1, "PMIPSGW";
        GTPSGW = 2, "GTPSGW";
        EPDG = 3, "ePDG";
        HSGW = 4, "hSGW";
        MME = 5, "MME";
        TWAN = 6, "TWAN";
    }
}
