// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// True turns the condition into its opposite.
    ///
    /// Negated (517), Enumerated; RFC 5777, 4.1.7.1.
    pub struct Negated(i32) {
        FALSE = 0, "False";
        TRUE = 1, "True";
    }
}
