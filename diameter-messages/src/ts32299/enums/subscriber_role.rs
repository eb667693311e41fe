// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the served user calls or is called.
    ///
    /// Subscriber-Role (2033/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct SubscriberRole(i32) {
        ORIGINATING = 0, "Originating";
        TERMINATING = 1, "Terminating";
    }
}
