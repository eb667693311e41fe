// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// CLR-Flags (1638/10415), Unsigned32; 3GPP TS 29.272, 7.3.152.
    pub struct ClrFlags(u32) {
        S6A_S6D_INDICATOR = 0, "S6a/S6d-Indicator";
        REATTACH_REQUIRED = 1, "Reattach-Required";
    }
}
