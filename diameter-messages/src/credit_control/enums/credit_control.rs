// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// In an authorisation request: whether it also starts credit control or only authorises again.
    ///
    /// Credit-Control (426), Enumerated; RFC 8506, 8.13.
    pub struct CreditControl(i32) {
        CREDIT_AUTHORIZATION = 0, "CREDIT_AUTHORIZATION";
        RE_AUTHORIZATION = 1, "RE_AUTHORIZATION";
    }
}
