// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Which kind of node sends the charging data.
    ///
    /// Node-Functionality (862/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct NodeFunctionality(i32) {
        S_CSCF = 0, "S_CSCF";
        P_CSCF = 1, "P_CSCF";
        I_CSCF = 2, "I_CSCF";
        MRFC = 3, "MRFC";
        MGCF = 4, "MGCF";
        BGCF = 5, "BGCF";
        AS = 6, "AS";
        IBCF = 7, "IBCF";
        S_GW = 8, "S_GW";
        P_GW = 9, "P_GW";
        HSGW = 10, "HSGW";
        E_CSCF = 11, "E_CSCF";
        MME = 12, "MME";
        TRF = 13, "TRF";
        TF = 14, "TF";
        ATCF = 15, "ATCF";
        PROXY = 16, "PROXY";
        EPDG = 17, "EPDG";
        TDF = 18, "TDF";
        TWAG = 19, "TWAG";
        SCEF = 20, "SCEF";
        IWK_SCEF = 21, "IWK_SCEF";
    }
}
