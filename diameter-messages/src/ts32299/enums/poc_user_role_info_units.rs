// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// PoC-User-Role-Info-Units (1254/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct PocUserRoleInfoUnits(i32) {
        MODERATOR = 1, "Moderator";
        DISPATCHER = 2, "Dispatcher";
        SESSION_OWNER = 3, "Session-Owner";
        SESSION_PARTICIPANT = 4, "Session-Participant";
    }
}
