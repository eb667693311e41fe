// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the network is to be reported. 0 is TRUE.
    ///
    /// PLMN-ID-Requested (3172/10415), Enumerated; 3GPP TS 29.336, 8.4.68.
    pub struct PlmnIdRequested(i32) {
        TRUE = 0, "TRUE";
        FALSE = 1, "FALSE";
    }
}
