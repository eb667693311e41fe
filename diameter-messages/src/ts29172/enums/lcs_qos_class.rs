// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether a location that lacks the wanted quality is of use.
    ///
    /// LCS-QoS-Class (2523/10415), Enumerated; 3GPP TS 29.172, 7.4.27.
    pub struct LcsQosClass(i32) {
        ASSURED = 0, "ASSURED";
        BEST_EFFORT = 1, "BEST_EFFORT";
    }
}
