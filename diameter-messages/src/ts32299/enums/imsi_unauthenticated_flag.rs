// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the IMSI in User-Name or Subscription-Id was authenticated; absent, it was.
    ///
    /// IMSI-Unauthenticated-Flag (2308/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct ImsiUnauthenticatedFlag(i32) {
        AUTHENTICATED = 0, "Authenticated";
        UNAUTHENTICATED = 1, "Unauthenticated";
    }
}
