// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Which node sends the charging data.
    ///
    /// SMS-Node (2016/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct SmsNode(i32) {
        SMS_ROUTER = 0, "SMS_ROUTER";
        IP_SM_GW = 1, "IP_SM_GW";
        SMS_ROUTER_AND_IP_SM_GW = 2, "SMS_ROUTER_AND_IP_SM_GW";
        SMS_SC = 3, "SMS_SC";
    }
}
