// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Send-Data-Indication (710/10415), Enumerated; 3GPP TS 29.329, 6.3.17.
    pub struct SendDataIndication(i32) {
        USER_DATA_NOT_REQUESTED = 0, "USER_DATA_NOT_REQUESTED";
        USER_DATA_REQUESTED = 1, "USER_DATA_REQUESTED";
    }
}
