// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// API-Network-Service-Node (1315/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ApiNetworkServiceNode(i32) {
        MME = 0, "MME";
        SGSN = 1, "SGSN";
        HSS = 2, "HSS";
        PCRF = 3, "PCRF";
        PFDF = 4, "PFDF";
        BMSC = 5, "BMSC";
        CSCF = 6, "CSCF";
        RCAF = 7, "RCAF";
    }
}
