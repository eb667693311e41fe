// @generated from dictionaries/ts29061.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// MBMS-Service-Type (906/10415), Enumerated; 3GPP TS 29.061, 17.7.9.
    pub struct MbmsServiceType(i32) {
        MULTICAST = 0, "MULTICAST";
        BROADCAST = 1, "BROADCAST";
    }
}
