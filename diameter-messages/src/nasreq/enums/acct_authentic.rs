// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// How the user was authenticated.
    ///
    /// Acct-Authentic (45), Enumerated; RFC 7155, 4.6.6.
    pub struct AcctAuthentic(i32) {
        NONE = 0, "NONE";
        RADIUS = 1, "RADIUS";
        LOCAL = 2, "Local";
        REMOTE = 3, "Remote";
        DIAMETER = 4, "Diameter";
    }
}
