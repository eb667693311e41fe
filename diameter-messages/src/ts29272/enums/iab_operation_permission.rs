// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// IAB-Operation-Permission (1709/10415), Enumerated; 3GPP TS 29.272, 7.3.234.
    pub struct IabOperationPermission(i32) {
        IAB_OPERATION_ALLOWED = 0, "IAB_OPERATION_ALLOWED";
        IAB_OPERATION_NOTALLOWED = 1, "IAB_OPERATION_NOTALLOWED";
    }
}
