// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// LIA-Flags (653/10415), Unsigned32; 3GPP TS 29.229, 6.3.59.
    pub struct LiaFlags(u32) {
        PSI_DIRECT_ROUTING_INDICATION = 0, "PSI-Direct-Routing-Indication";
    }
}
