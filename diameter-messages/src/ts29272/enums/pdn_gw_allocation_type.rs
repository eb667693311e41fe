// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// PDN-GW-Allocation-Type (1438/10415), Enumerated; 3GPP TS 29.272, 7.3.44.
    pub struct PdnGwAllocationType(i32) {
        STATIC = 0, "STATIC";
        DYNAMIC = 1, "DYNAMIC";
    }
}
