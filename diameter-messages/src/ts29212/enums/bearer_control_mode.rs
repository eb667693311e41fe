// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Who may ask for resources: the terminal only, or the network too.
    ///
    /// Bearer-Control-Mode (1023/10415), Enumerated; 3GPP TS 29.212, 5.3.23.
    pub struct BearerControlMode(i32) {
        UE_ONLY = 0, "UE_ONLY";
        RESERVED = 1, "RESERVED";
        UE_NW = 2, "UE_NW";
    }
}
