// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The place of the request: first, middle or last of a session, or a one-time event.
    ///
    /// CC-Request-Type (416), Enumerated; RFC 8506, 8.3.
    pub struct CcRequestType(i32) {
        INITIAL_REQUEST = 1, "INITIAL_REQUEST";
        UPDATE_REQUEST = 2, "UPDATE_REQUEST";
        TERMINATION_REQUEST = 3, "TERMINATION_REQUEST";
        EVENT_REQUEST = 4, "EVENT_REQUEST";
    }
}
