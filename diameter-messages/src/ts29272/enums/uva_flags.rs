// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// UVA-Flags (1640/10415), Unsigned32; 3GPP TS 29.272, 7.3.154.
    pub struct UvaFlags(u32) {
        TEMPORARY_EMPTY_VPLMN_CSG_SUBSCRIPTION_DATA = 0, "Temporary-Empty-VPLMN-CSG-Subscription-Data";
    }
}
