// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What the flow is for.
    ///
    /// Flow-Usage (512/10415), Enumerated; 3GPP TS 29.214, 5.3.12.
    pub struct FlowUsage(i32) {
        NO_INFORMATION = 0, "NO_INFORMATION";
        RTCP = 1, "RTCP";
        AF_SIGNALLING = 2, "AF_SIGNALLING";
    }
}
