// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Class-Identifier (1214/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ClassIdentifier(i32) {
        PERSONAL = 0, "Personal";
        ADVERTISEMENT = 1, "Advertisement";
        INFORMATIONAL = 2, "Informational";
        AUTO = 3, "Auto";
    }
}
