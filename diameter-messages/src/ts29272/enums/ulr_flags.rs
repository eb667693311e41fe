// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// What kind of update is asked for. Real HSSs reject a request without S6a/S6d-Indicator on S6a.
    ///
    /// ULR-Flags (1405/10415), Unsigned32; 3GPP TS 29.272, 7.3.7.
    pub struct UlrFlags(u32) {
        SINGLE_REGISTRATION_INDICATION = 0, "Single-Registration-Indication";
        S6A_S6D_INDICATOR = 1, "S6a/S6d-Indicator";
        SKIP_SUBSCRIBER_DATA = 2, "Skip-Subscriber-Data";
        GPRS_SUBSCRIPTION_DATA_INDICATOR = 3, "GPRS-Subscription-Data-Indicator";
        NODE_TYPE_INDICATOR = 4, "Node-Type-Indicator";
        INITIAL_ATTACH_INDICATOR = 5, "Initial-Attach-Indicator";
        PS_LCS_NOT_SUPPORTED_BY_UE = 6, "PS-LCS-Not-Supported-By-UE";
        SMS_ONLY_INDICATION = 7, "SMS-Only-Indication";
        DUAL_REGISTRATION_5G_INDICATOR = 8, "Dual-Registration-5G-Indicator";
    }
}
