// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Subs-Req-Type (705/10415), Enumerated; 3GPP TS 29.329, 6.3.6.
    pub struct SubsReqType(i32) {
        SUBSCRIBE = 0, "Subscribe";
        UNSUBSCRIBE = 1, "Unsubscribe";
    }
}
