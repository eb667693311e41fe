// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Between which domains a call was transferred.
    ///
    /// Access-Transfer-Type (2710/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct AccessTransferType(i32) {
        PS_TO_CS = 0, "PS_TO_CS";
        CS_TO_PS = 1, "CS_TO_PS";
        PS_TO_PS = 2, "PS_TO_PS";
        CS_TO_CS = 3, "CS_TO_CS";
    }
}
