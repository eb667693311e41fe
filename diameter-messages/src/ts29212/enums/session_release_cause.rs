// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Why the server ends the session.
    ///
    /// Session-Release-Cause (1045/10415), Enumerated; 3GPP TS 29.212, 5.3.44.
    pub struct SessionReleaseCause(i32) {
        UNSPECIFIED_REASON = 0, "UNSPECIFIED_REASON";
        UE_SUBSCRIPTION_REASON = 1, "UE_SUBSCRIPTION_REASON";
        INSUFFICIENT_SERVER_RESOURCES = 2, "INSUFFICIENT_SERVER_RESOURCES";
        IP_CAN_SESSION_TERMINATION = 3, "IP_CAN_SESSION_TERMINATION";
        UE_IP_ADDRESS_RELEASE = 4, "UE_IP_ADDRESS_RELEASE";
    }
}
