// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What happens to the bearer.
    ///
    /// Bearer-Operation (1021/10415), Enumerated; 3GPP TS 29.212, 5.3.21.
    pub struct BearerOperation(i32) {
        TERMINATION = 0, "TERMINATION";
        ESTABLISHMENT = 1, "ESTABLISHMENT";
        MODIFICATION = 2, "MODIFICATION";
    }
}
