// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// What is to be kept from use for a while.
    ///
    /// PUA-Flags (1442/10415), Unsigned32; 3GPP TS 29.272, 7.3.48.
    pub struct PuaFlags(u32) {
        FREEZE_M_TMSI = 0, "Freeze-M-TMSI";
        FREEZE_P_TMSI = 1, "Freeze-P-TMSI";
    }
}
