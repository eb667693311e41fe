// @generated from dictionaries/ts29388.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// PC5-RAT-Type (4604/10415), Enumerated; 3GPP TS 29.388, 6.4.
    pub struct Pc5RatType(i32) {
    }
}
