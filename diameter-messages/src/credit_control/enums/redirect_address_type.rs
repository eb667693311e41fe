// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The form of Redirect-Server-Address.
    ///
    /// Redirect-Address-Type (433), Enumerated; RFC 8506, 8.38.
    pub struct RedirectAddressType(i32) {
        IPV4_ADDRESS = 0, "IPV4_ADDRESS";
        IPV6_ADDRESS = 1, "IPV6_ADDRESS";
        URL = 2, "URL";
        SIP_URI = 3, "SIP_URI";
    }
}
