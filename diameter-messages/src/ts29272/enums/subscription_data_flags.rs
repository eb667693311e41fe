// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// Subscription-Data-Flags (1654/10415), Unsigned32; 3GPP TS 29.272, 7.3.165.
    pub struct SubscriptionDataFlags(u32) {
        PS_AND_SMS_ONLY_SERVICE_PROVISION_INDICATION = 0, "PS-And-SMS-Only-Service-Provision-Indication";
        SMS_IN_SGSN_ALLOWED_INDICATION = 1, "SMS-In-SGSN-Allowed-Indication";
        USER_PLANE_INTEGRITY_PROTECTION = 2, "User-Plane-Integrity-Protection";
        PDN_CONNECTION_RESTRICTED = 3, "PDN-Connection-Restricted";
    }
}
