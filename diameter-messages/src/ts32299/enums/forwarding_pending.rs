// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Forwarding-Pending (3415/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ForwardingPending(i32) {
        NOT_PENDING = 0, "NOT_PENDING";
        PENDING = 1, "PENDING";
    }
}
