// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Present when the gateway is to tell that the resources were allocated.
    ///
    /// Resource-Allocation-Notification (1063/10415), Enumerated; 3GPP TS 29.212, 5.3.50.
    pub struct ResourceAllocationNotification(i32) {
        ENABLE_NOTIFICATION = 0, "ENABLE_NOTIFICATION";
    }
}
