// @generated from dictionaries/ts29140.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Originating-Interface (1110/10415), Enumerated; 3GPP TS 29.140, 6.3.13.
    pub struct OriginatingInterface(i32) {
        MM1 = 0, "MM1";
        MM3 = 1, "MM3";
        MM4 = 2, "MM4";
        MM7 = 3, "MM7";
    }
}
