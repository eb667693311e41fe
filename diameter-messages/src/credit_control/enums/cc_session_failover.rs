// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the session's requests may move to another server.
    ///
    /// CC-Session-Failover (418), Enumerated; RFC 8506, 8.4.
    pub struct CcSessionFailover(i32) {
        FAILOVER_NOT_SUPPORTED = 0, "FAILOVER_NOT_SUPPORTED";
        FAILOVER_SUPPORTED = 1, "FAILOVER_SUPPORTED";
    }
}
