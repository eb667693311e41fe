// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The kind of an interface for short messages.
    ///
    /// Interface-Type (2006/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct InterfaceType(i32) {
        UNKNOWN = 0, "Unknown";
        MOBILE_ORIGINATING = 1, "MOBILE_ORIGINATING";
        MOBILE_TERMINATING = 2, "MOBILE_TERMINATING";
        APPLICATION_ORIGINATING = 3, "APPLICATION_ORIGINATING";
        APPLICATION_TERMINATION = 4, "APPLICATION_TERMINATION";
    }
}
