// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// SAR-Flags (655/10415), Unsigned32; 3GPP TS 29.229, 6.3.63.
    pub struct SarFlags(u32) {
        P_CSCF_RESTORATION_INDICATION = 0, "P-CSCF-Restoration-Indication";
    }
}
