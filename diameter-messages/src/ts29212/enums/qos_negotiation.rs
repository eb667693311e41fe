// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the quality of service may be lowered.
    ///
    /// QoS-Negotiation (1029/10415), Enumerated; 3GPP TS 29.212, 5.3.28.
    pub struct QosNegotiation(i32) {
        NO_QOS_NEGOTIATION = 0, "NO_QoS_NEGOTIATION";
        QOS_NEGOTIATION_SUPPORTED = 1, "QoS_NEGOTIATION_SUPPORTED";
    }
}
