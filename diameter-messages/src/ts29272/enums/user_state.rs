// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The state of a user for paging.
    ///
    /// User-State (1499/10415), Enumerated; 3GPP TS 29.272, 7.3.114.
    pub struct UserState(i32) {
        DETACHED = 0, "DETACHED";
        ATTACHED_NOT_REACHABLE_FOR_PAGING = 1, "ATTACHED_NOT_REACHABLE_FOR_PAGING";
        ATTACHED_REACHABLE_FOR_PAGING = 2, "ATTACHED_REACHABLE_FOR_PAGING";
        CONNECTED_NOT_REACHABLE_FOR_PAGING = 3, "CONNECTED_NOT_REACHABLE_FOR_PAGING";
        CONNECTED_REACHABLE_FOR_PAGING = 4, "CONNECTED_REACHABLE_FOR_PAGING";
        RESERVED = 5, "RESERVED";
    }
}
