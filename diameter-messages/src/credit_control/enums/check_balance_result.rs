// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the account covers the service that was asked about.
    ///
    /// Check-Balance-Result (422), Enumerated; RFC 8506, 8.6.
    pub struct CheckBalanceResult(i32) {
        ENOUGH_CREDIT = 0, "ENOUGH_CREDIT";
        NO_CREDIT = 1, "NO_CREDIT";
    }
}
