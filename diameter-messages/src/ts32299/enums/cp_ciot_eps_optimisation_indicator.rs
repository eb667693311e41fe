// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// CP-CIoT-EPS-Optimisation-Indicator (3930/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct CpCiotEpsOptimisationIndicator(i32) {
        NOT_APPLY = 0, "NOT_APPLY";
        APPLY = 1, "APPLY";
    }
}
