// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Accounting-Auth-Method (406), Enumerated; RFC 7155, 4.6.7.
    pub struct AccountingAuthMethod(i32) {
        PAP = 1, "PAP";
        CHAP = 2, "CHAP";
        MS_CHAP_1 = 3, "MS-CHAP-1";
        MS_CHAP_2 = 4, "MS-CHAP-2";
        EAP = 5, "EAP";
        NONE = 7, "None";
    }
}
