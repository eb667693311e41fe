// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The service. Code 3103; its name differs from Service-Id (855) in case only.
    ///
    /// Service-ID (3103/10415), Enumerated; 3GPP TS 29.336, 6.4.3.
    pub struct S6mServiceId(i32) {
        DEVICE_TRIGGER = 0, "DEVICE_TRIGGER";
        SMS_MO = 1, "SMS_MO";
    }
}
