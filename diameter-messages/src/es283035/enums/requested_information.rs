// @generated from dictionaries/es283035.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Requested-Information (353/13019), Enumerated; ETSI ES 283 035.
    pub struct RequestedInformation(i32) {
        SUBSCRIBER_ID = 0, "SUBSCRIBER-ID";
        LOCATION_INFORMATION = 1, "LOCATION-INFORMATION";
        RACS_CONTACT_POINT = 2, "RACS-CONTACT-POINT";
        ACCESS_NETWORK_TYPE = 3, "ACCESS-NETWORK-TYPE";
        TERMINAL_TYPE = 4, "TERMINAL-TYPE";
        LOGICAL_ACCESS_ID = 5, "Logical-Access-ID";
        PHYSICAL_ACCESS_ID = 6, "Physical-Access-ID";
        ACCESS_NETWORK_TYPE_7 = 7, "ACCESS-NETWORK-TYPE_7";
        INITIAL_GATE_SETTING = 8, "INITIAL-GATE-SETTING";
        QOS_PROFILE = 9, "QOS-PROFILE";
        IP_CONNECTIVITY_STATUS = 10, "IP-CONNECTIVITY-STATUS";
    }
}
