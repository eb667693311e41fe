// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The state of the serving gateway.
    ///
    /// AN-GW-Status (2811/10415), Enumerated; 3GPP TS 29.212, 5.3.100.
    pub struct AnGwStatus(i32) {
        AN_GW_FAILED = 0, "AN_GW_FAILED";
    }
}
