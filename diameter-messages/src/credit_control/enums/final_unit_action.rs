// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What the client does with the user when the last units are used up.
    ///
    /// Final-Unit-Action (449), Enumerated; RFC 8506, 8.35.
    pub struct FinalUnitAction(i32) {
        TERMINATE = 0, "TERMINATE";
        REDIRECT = 1, "REDIRECT";
        RESTRICT_ACCESS = 2, "RESTRICT_ACCESS";
    }
}
