// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The state of an equipment in the EIR.
    ///
    /// Equipment-Status (1445/10415), Enumerated; 3GPP TS 29.272, 7.3.51.
    pub struct EquipmentStatus(i32) {
        WHITELISTED = 0, "WHITELISTED";
        BLACKLISTED = 1, "BLACKLISTED";
        GREYLISTED = 2, "GREYLISTED";
    }
}
