// @generated from dictionaries/ts29215.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether Diameter routing agents are in use.
    ///
    /// DRA-Deployment (2206/10415), Enumerated; 3GPP TS 29.215, 5.3.7.
    pub struct DraDeployment(i32) {
    }
}
