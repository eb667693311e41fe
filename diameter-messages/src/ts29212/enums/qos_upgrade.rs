// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the quality of service may be raised.
    ///
    /// QoS-Upgrade (1030/10415), Enumerated; 3GPP TS 29.212, 5.3.29.
    pub struct QosUpgrade(i32) {
        QOS_UPGRADE_NOT_SUPPORTED = 0, "QoS_UPGRADE_NOT_SUPPORTED";
        QOS_UPGRADE_SUPPORTED = 1, "QoS_UPGRADE_SUPPORTED";
    }
}
