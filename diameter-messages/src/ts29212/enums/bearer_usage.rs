// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What the bearer is for.
    ///
    /// Bearer-Usage (1000/10415), Enumerated; 3GPP TS 29.212, 5.3.1.
    pub struct BearerUsage(i32) {
        GENERAL = 0, "GENERAL";
        IMS_SIGNALLING = 1, "IMS_SIGNALLING";
        DEDICATED = 2, "DEDICATED";
    }
}
