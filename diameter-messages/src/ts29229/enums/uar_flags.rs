// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// UAR-Flags (637/10415), Unsigned32; 3GPP TS 29.229, 6.3.44.
    pub struct UarFlags(u32) {
        IMS_EMERGENCY_REGISTRATION = 0, "IMS-Emergency-Registration";
    }
}
