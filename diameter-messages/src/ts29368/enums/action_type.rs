// @generated from dictionaries/ts29368.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Action-Type (3005/10415), Enumerated; 3GPP TS 29.368, 6.4.6.
    pub struct ActionType(i32) {
        DEVICE_TRIGGER_REQUEST = 1, "DEVICE_TRIGGER_REQUEST";
        DELIVERY_REPORT = 2, "DELIVERY_REPORT";
        DEVICE_TRIGGER_RECALL = 3, "DEVICE_TRIGGER_RECALL";
        DEVICE_TRIGGER_REPLACE = 4, "DEVICE_TRIGGER_REPLACE";
        MSISDN_LESS_MO_SMS_DELIVERY = 5, "MSISDN_LESS_MO_SMS_DELIVERY";
    }
}
