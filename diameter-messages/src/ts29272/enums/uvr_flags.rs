// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// UVR-Flags (1639/10415), Unsigned32; 3GPP TS 29.272, 7.3.153.
    pub struct UvrFlags(u32) {
        SKIP_SUBSCRIBER_DATA = 0, "Skip-Subscriber-Data";
    }
}
