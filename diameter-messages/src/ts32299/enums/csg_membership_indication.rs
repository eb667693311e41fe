// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the user belongs to the group of a hybrid cell.
    ///
    /// CSG-Membership-Indication (2318/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct CsgMembershipIndication(i32) {
        NOT_MEMBER = 0, "NOT_MEMBER";
        MEMBER = 1, "MEMBER";
    }
}
