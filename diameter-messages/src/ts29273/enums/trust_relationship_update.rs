// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Trust-Relationship-Update (1515/10415), Enumerated; 3GPP TS 29.273, 9.2.3.1.4.
    pub struct TrustRelationshipUpdate(i32) {
        REQUEST_UPDATE = 1, "REQUEST_UPDATE";
    }
}
