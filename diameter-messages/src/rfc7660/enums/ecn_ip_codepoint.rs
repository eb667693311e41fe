// @generated from dictionaries/rfc7660.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The two bits of explicit congestion notification in the IP header (RFC 3168), in binary order.
    ///
    /// ECN-IP-Codepoint (628), Enumerated; RFC 7660, 3.1.
    pub struct EcnIpCodepoint(i32) {
        NOT_ECT = 0, "Not-ECT";
        ECT_1 = 1, "ECT(1)";
        ECT_0 = 2, "ECT(0)";
        CE = 3, "CE";
    }
}
