// @generated from dictionaries/ts29109.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Which kind of identity UE-Id is.
    ///
    /// UE-Id-Type (412/10415), Enumerated; 3GPP TS 29.109, 6.3.1.13.
    pub struct UeIdType(i32) {
        PRIVATE_USER_IDENTITY = 0, "PRIVATE_USER_IDENTITY";
        PUBLIC_USER_IDENTITY = 1, "PUBLIC_USER_IDENTITY";
    }
}
