// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The role of the server in a push-to-talk session.
    ///
    /// PoC-Server-Role (883/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct PocServerRole(i32) {
        PARTICIPATING = 0, "PARTICIPATING";
        CONTROLLING = 1, "CONTROLLING";
        INTERWORKING_FUNCTION = 2, "INTERWORKING_FUNCTION";
        INTERWORKING_SELECTION_FUNCTION = 3, "INTERWORKING_SELECTION_FUNCTION";
    }
}
