// @generated from dictionaries/ts29368.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Request-Status (3008/10415), Enumerated; 3GPP TS 29.368, 6.4.9.
    pub struct RequestStatus(i32) {
        SUCCESS = 0, "SUCCESS";
        INVPAYLOAD = 101, "INVPAYLOAD";
        INVEXTID = 102, "INVEXTID";
        INVSCSID = 103, "INVSCSID";
        INVPERIOD = 104, "INVPERIOD";
        NOTAUTHORIZED = 105, "NOTAUTHORIZED";
        SERVICEUNAVAILABLE = 106, "SERVICEUNAVAILABLE";
        PERMANENTERROR = 107, "PERMANENTERROR";
        QUOTAEXCEEDED = 108, "QUOTAEXCEEDED";
        RATEEXCEEDED = 109, "RATEEXCEEDED";
        REPLACEFAIL = 110, "REPLACEFAIL";
        RECALLFAIL = 111, "RECALLFAIL";
        ORIGINALMESSAGESENT = 112, "ORIGINALMESSAGESENT";
        TEMPORARYERROR = 201, "TEMPORARYERROR";
    }
}
