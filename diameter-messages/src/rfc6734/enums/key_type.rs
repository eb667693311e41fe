// @generated from dictionaries/rfc6734.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Which kind of key it is.
    ///
    /// Key-Type (582), Enumerated; RFC 6734, 3.1.1.
    pub struct KeyType(i32) {
        DSRK = 0, "DSRK";
        RRK = 1, "rRK";
        RMSK = 2, "rMSK";
        /// Defined in RFC 6738, 9.3.
        IKEV2_SK = 3, "IKEv2 SK";
    }
}
