// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Which proximity service was used.
    ///
    /// ProSe-Functionality (3445/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ProseFunctionality(i32) {
        DIRECT_DISCOVERY = 0, "DIRECT_DISCOVERY";
        EPC_LEVEL_DISCOVERY = 1, "EPC_LEVEL_DISCOVERY";
        DIRECT_COMMUNICATION = 2, "DIRECT_COMMUNICATION";
    }
}
