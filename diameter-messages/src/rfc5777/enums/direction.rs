// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The direction of the traffic, seen from the managed terminal.
    ///
    /// Direction (514), Enumerated; RFC 5777, 4.1.4.
    pub struct Direction(i32) {
        IN = 0, "IN";
        OUT = 1, "OUT";
        BOTH = 2, "BOTH";
    }
}
