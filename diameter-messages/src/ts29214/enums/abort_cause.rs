// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Why a session is ended.
    ///
    /// Abort-Cause (500/10415), Enumerated; 3GPP TS 29.214, 5.3.1.
    pub struct AbortCause(i32) {
        BEARER_RELEASED = 0, "BEARER_RELEASED";
        INSUFFICIENT_SERVER_RESOURCES = 1, "INSUFFICIENT_SERVER_RESOURCES";
        INSUFFICIENT_BEARER_RESOURCES = 2, "INSUFFICIENT_BEARER_RESOURCES";
        PS_TO_CS_HANDOVER = 3, "PS_TO_CS_HANDOVER";
        SPONSORED_DATA_CONNECTIVITY_DISALLOWED = 4, "SPONSORED_DATA_CONNECTIVITY_DISALLOWED";
    }
}
