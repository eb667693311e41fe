// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Which party of the session the node serves.
    ///
    /// Role-Of-Node (829/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct RoleOfNode(i32) {
        ORIGINATING_ROLE = 0, "ORIGINATING_ROLE";
        TERMINATING_ROLE = 1, "TERMINATING_ROLE";
        FORWARDING_ROLE = 2, "FORWARDING_ROLE";
        B2BUA_ROLE = 3, "B2BUA_ROLE";
    }
}
