// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Which party a message body came from. Code 864; oneM2M has an Originator of its own (1008).
    ///
    /// Originator (864/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct Originator(i32) {
        CALLING_PARTY = 0, "CALLING_PARTY";
        CALLED_PARTY = 1, "CALLED_PARTY";
    }
}
