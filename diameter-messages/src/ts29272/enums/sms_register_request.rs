// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the MME wants to be registered for short messages.
    ///
    /// SMS-Register-Request (1648/10415), Enumerated; 3GPP TS 29.272, 7.3.162.
    pub struct SmsRegisterRequest(i32) {
        SMS_REGISTRATION_REQUIRED = 0, "SMS_REGISTRATION_REQUIRED";
        SMS_REGISTRATION_NOT_PREFERRED = 1, "SMS_REGISTRATION_NOT_PREFERRED";
        NO_PREFERENCE = 2, "NO_PREFERENCE";
    }
}
