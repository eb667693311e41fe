// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What to do with traffic that matches.
    ///
    /// Treatment-Action (572), Enumerated; RFC 5777, 5.1.
    pub struct TreatmentAction(i32) {
        DROP = 0, "drop";
        SHAPE = 1, "shape";
        MARK = 2, "mark";
        PERMIT = 3, "permit";
    }
}
