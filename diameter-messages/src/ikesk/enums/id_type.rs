// @generated from dictionaries/ikesk.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What Identification-Data is; the values are the ID types of IKEv2.
    ///
    /// ID-Type (592), Enumerated; RFC 6738, 6.2.1.1.
    pub struct IdType(i32) {
        /// Defined in RFC 5996, 3.5.
        ID_IPV4_ADDR = 1, "ID_IPV4_ADDR";
        /// Defined in RFC 5996, 3.5.
        ID_FQDN = 2, "ID_FQDN";
        /// Defined in RFC 5996, 3.5.
        ID_RFC822_ADDR = 3, "ID_RFC822_ADDR";
        /// Defined in RFC 5996, 3.5.
        ID_IPV6_ADDR = 5, "ID_IPV6_ADDR";
        /// Defined in RFC 5996, 3.5.
        ID_DER_ASN1_DN = 9, "ID_DER_ASN1_DN";
        /// Defined in RFC 5996, 3.5.
        ID_DER_ASN1_GN = 10, "ID_DER_ASN1_GN";
        /// Defined in RFC 5996, 3.5.
        ID_KEY_ID = 11, "ID_KEY_ID";
    }
}
