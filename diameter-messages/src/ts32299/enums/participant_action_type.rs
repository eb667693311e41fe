// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Participant-Action-Type (2049/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ParticipantActionType(i32) {
        CREATE_CONF = 0, "CREATE_CONF";
        JOIN_CONF = 1, "JOIN_CONF";
        INVITE_INTO_CONF = 2, "INVITE_INTO_CONF";
        QUIT_CONF = 3, "QUIT_CONF";
    }
}
