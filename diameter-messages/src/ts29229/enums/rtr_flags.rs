// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// RTR-Flags (659/10415), Unsigned32; 3GPP TS 29.229, 6.3.69.
    pub struct RtrFlags(u32) {
        REFERENCE_LOCATION_INFORMATION_CHANGE = 0, "Reference-Location-Information-Change";
    }
}
