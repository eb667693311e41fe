// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// What the HSS did besides updating the location.
    ///
    /// ULA-Flags (1406/10415), Unsigned32; 3GPP TS 29.272, 7.3.8.
    pub struct UlaFlags(u32) {
        SEPARATION_INDICATION = 0, "Separation-Indication";
        MME_REGISTERED_FOR_SMS = 1, "MME-Registered-for-SMS";
    }
}
