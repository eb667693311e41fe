// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What kind of short message is charged.
    ///
    /// SM-Message-Type (2007/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct SmMessageType(i32) {
        SUBMISSION = 0, "SUBMISSION";
        DELIVERY_REPORT = 1, "DELIVERY_REPORT";
        SM_SERVICE_REQUEST = 2, "SM_SERVICE_REQUEST";
        T4_DEVICE_TRIGGER = 3, "T4_DEVICE_TRIGGER";
        SM_DEVICE_TRIGGER = 4, "SM_DEVICE_TRIGGER";
        MO_SMS_T4_SUBMISSION = 5, "MO_SMS_T4_SUBMISSION";
    }
}
