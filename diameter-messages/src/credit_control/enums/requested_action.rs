// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What to do in a one-time event: debit, refund, check the balance or tell the price.
    ///
    /// Requested-Action (436), Enumerated; RFC 8506, 8.41.
    pub struct RequestedAction(i32) {
        DIRECT_DEBITING = 0, "DIRECT_DEBITING";
        REFUND_ACCOUNT = 1, "REFUND_ACCOUNT";
        CHECK_BALANCE = 2, "CHECK_BALANCE";
        PRICE_ENQUIRY = 3, "PRICE_ENQUIRY";
    }
}
