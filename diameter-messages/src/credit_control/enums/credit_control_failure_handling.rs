// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What to do with a session when the server does not answer; the default is TERMINATE.
    ///
    /// Credit-Control-Failure-Handling (427), Enumerated; RFC 8506, 8.14.
    pub struct CreditControlFailureHandling(i32) {
        TERMINATE = 0, "TERMINATE";
        CONTINUE = 1, "CONTINUE";
        RETRY_AND_TERMINATE = 2, "RETRY_AND_TERMINATE";
    }
}
