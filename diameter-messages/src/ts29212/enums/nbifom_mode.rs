// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Who controls the mobility of flows.
    ///
    /// NBIFOM-Mode (2830/10415), Enumerated; 3GPP TS 29.212, 5.3.117.
    pub struct NbifomMode(i32) {
        UE_INITIATED = 0, "UE_INITIATED";
        NETWORK_INITIATED = 1, "NETWORK_INITIATED";
    }
}
