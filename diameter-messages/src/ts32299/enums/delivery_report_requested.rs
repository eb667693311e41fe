// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the sender wants a delivery report.
    ///
    /// Delivery-Report-Requested (1216/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct DeliveryReportRequested(i32) {
        NO = 0, "No";
        YES = 1, "Yes";
    }
}
