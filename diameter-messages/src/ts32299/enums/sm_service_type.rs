// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// SM-Service-Type (2029/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct SmServiceType(i32) {
        CONTENT_PROCESSING = 0, "CONTENT_PROCESSING";
        FORWARDING = 1, "FORWARDING";
        FORWARDING_MULTIPLE_SUBSCRIPTIONS = 2, "FORWARDING_MULTIPLE_SUBSCRIPTIONS";
        FILTERING = 3, "FILTERING";
        RECEIPT = 4, "RECEIPT";
        NETWORK_STORAGE = 5, "NETWORK_STORAGE";
        TO_MULTIPLE_DESTINATIONS = 6, "TO_MULTIPLE_DESTINATIONS";
        VPN = 7, "VPN";
        AUTO_REPLY = 8, "AUTO_REPLY";
        PERSONAL_SIGNATURE = 9, "PERSONAL_SIGNATURE";
        DEFERRED_DELIVERY = 10, "DEFERRED_DELIVERY";
    }
}
