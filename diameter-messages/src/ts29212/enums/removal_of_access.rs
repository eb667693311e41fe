// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Present when an access is removed.
    ///
    /// Removal-Of-Access (2842/10415), Enumerated; 3GPP TS 29.212, 5.3.126.
    pub struct RemovalOfAccess(i32) {
        REMOVAL_OF_ACCESS = 0, "REMOVAL_OF_ACCESS";
    }
}
