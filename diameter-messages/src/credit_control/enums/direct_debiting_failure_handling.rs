// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What to do with a one-time event when the server does not answer; the default is
    /// TERMINATE_OR_BUFFER.
    ///
    /// Direct-Debiting-Failure-Handling (428), Enumerated; RFC 8506, 8.15.
    pub struct DirectDebitingFailureHandling(i32) {
        TERMINATE_OR_BUFFER = 0, "TERMINATE_OR_BUFFER";
        CONTINUE = 1, "CONTINUE";
    }
}
