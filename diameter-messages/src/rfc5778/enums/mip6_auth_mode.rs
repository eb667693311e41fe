// @generated from dictionaries/rfc5778.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// MIP6-Auth-Mode (494), Enumerated; RFC 5778, 6.20.
    pub struct Mip6AuthMode(i32) {
        MIP6_AUTH_MN_AAA = 1, "MIP6_AUTH_MN_AAA";
    }
}
