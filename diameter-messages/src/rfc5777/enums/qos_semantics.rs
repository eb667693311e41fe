// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What a quality of service is: desired, available, delivered, the least or the authorised one.
    ///
    /// QoS-Semantics (575), Enumerated; RFC 5777, 5.4.
    pub struct QosSemantics(i32) {
        QOS_DESIRED = 0, "QoS-Desired";
        QOS_AVAILABLE = 1, "QoS-Available";
        QOS_DELIVERED = 2, "QoS-Delivered";
        MINIMUM_QOS = 3, "Minimum-QoS";
        QOS_AUTHORIZED = 4, "QoS-Authorized";
    }
}
