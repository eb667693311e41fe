// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// True stands for the address that is assigned to the managed terminal.
    ///
    /// Use-Assigned-Address (534), Enumerated; RFC 5777, 4.1.7.18.
    pub struct UseAssignedAddress(i32) {
        FALSE = 0, "False";
        TRUE = 1, "True";
    }
}
