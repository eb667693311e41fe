// @generated from dictionaries/ts29368.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Priority-Indication (3006/10415), Enumerated; 3GPP TS 29.368, 6.4.7.
    pub struct PriorityIndication(i32) {
        NON_PRIORITY = 0, "Non-Priority";
        PRIORITY = 1, "Priority";
    }
}
