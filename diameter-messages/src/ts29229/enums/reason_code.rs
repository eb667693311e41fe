// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Why a registration is ended.
    ///
    /// Reason-Code (616/10415), Enumerated; 3GPP TS 29.229, 6.3.17.
    pub struct ReasonCode(i32) {
        PERMANENT_TERMINATION = 0, "PERMANENT_TERMINATION";
        NEW_SERVER_ASSIGNED = 1, "NEW_SERVER_ASSIGNED";
        SERVER_CHANGE = 2, "SERVER_CHANGE";
        REMOVE_S_CSCF = 3, "REMOVE_S-CSCF";
    }
}
