// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// MBMS-User-Service-Type (1225/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct MbmsUserServiceType(i32) {
        DOWNLOAD = 1, "DOWNLOAD";
        STREAMING = 2, "STREAMING";
    }
}
