// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// MIP-Algorithm-Type (345), Enumerated; RFC 4004, 9.8.
    pub struct MipAlgorithmType(i32) {
        HMAC_SHA_1 = 2, "HMAC_SHA_1";
    }
}
