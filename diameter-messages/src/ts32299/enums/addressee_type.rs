// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether a recipient is in To, Cc or Bcc.
    ///
    /// Addressee-Type (1208/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct AddresseeType(i32) {
        TO = 0, "TO";
        CC = 1, "CC";
        BCC = 2, "BCC";
    }
}
