// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The kind of identity in Subscription-Id-Data.
    ///
    /// Subscription-Id-Type (450), Enumerated; RFC 8506, 8.47.
    pub struct SubscriptionIdType(i32) {
        END_USER_E164 = 0, "END_USER_E164";
        END_USER_IMSI = 1, "END_USER_IMSI";
        END_USER_SIP_URI = 2, "END_USER_SIP_URI";
        END_USER_NAI = 3, "END_USER_NAI";
        END_USER_PRIVATE = 4, "END_USER_PRIVATE";
    }
}
