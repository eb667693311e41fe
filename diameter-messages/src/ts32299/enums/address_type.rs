// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The form of Address-Data.
    ///
    /// Address-Type (899/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct AddressType(i32) {
        EMAIL_ADDRESS = 0, "EMAIL_ADDRESS";
        MSISDN = 1, "MSISDN";
        IPV4_ADDRESS = 2, "IPV4_ADDRESS";
        IPV6_ADDRESS = 3, "IPV6_ADDRESS";
        NUMERIC_SHORTCODE = 4, "NUMERIC_SHORTCODE";
        ALPHANUMERIC_SHORTCODE = 5, "ALPHANUMERIC_SHORTCODE";
        OTHER = 6, "OTHER";
        IMSI = 7, "IMSI";
    }
}
