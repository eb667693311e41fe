// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Which of the user's identities are meant.
    ///
    /// Identity-Set (708/10415), Enumerated; 3GPP TS 29.329, 6.3.10.
    pub struct IdentitySet(i32) {
        ALL_IDENTITIES = 0, "ALL_IDENTITIES";
        REGISTERED_IDENTITIES = 1, "REGISTERED_IDENTITIES";
        IMPLICIT_IDENTITIES = 2, "IMPLICIT_IDENTITIES";
        ALIAS_IDENTITIES = 3, "ALIAS_IDENTITIES";
    }
}
