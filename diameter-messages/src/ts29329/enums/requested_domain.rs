// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The domain whose data is meant.
    ///
    /// Requested-Domain (706/10415), Enumerated; 3GPP TS 29.329, 6.3.7.
    pub struct RequestedDomain(i32) {
        CS_DOMAIN = 0, "CS-Domain";
        PS_DOMAIN = 1, "PS-Domain";
    }
}
