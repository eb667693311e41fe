// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// Where the terminal was purged.
    ///
    /// PUR-Flags (1635/10415), Unsigned32; 3GPP TS 29.272, 7.3.149.
    pub struct PurFlags(u32) {
        UE_PURGED_IN_MME = 0, "UE-Purged-in-MME";
        UE_PURGED_IN_SGSN = 1, "UE-Purged-in-SGSN";
    }
}
