// @generated from dictionaries/ts29140.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Delivery-Report (1111/10415), Enumerated; 3GPP TS 29.140, 6.3.14.
    pub struct DeliveryReport(i32) {
        NO_DELIVERY_REPORT_REQUESTED = 0, "NO_DELIVERY_REPORT_REQUESTED";
        DELIVERY_REPORT_REQUESTED = 1, "DELIVERY_REPORT_REQUESTED";
    }
}
