// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What to do when a message of the session cannot be delivered to its server.
    ///
    /// Session-Server-Failover (271), Enumerated; RFC 6733, 8.18.
    pub struct SessionServerFailover(i32) {
        REFUSE_SERVICE = 0, "REFUSE_SERVICE";
        TRY_AGAIN = 1, "TRY_AGAIN";
        ALLOW_SERVICE = 2, "ALLOW_SERVICE";
        TRY_AGAIN_ALLOW_SERVICE = 3, "TRY_AGAIN_ALLOW_SERVICE";
    }
}
