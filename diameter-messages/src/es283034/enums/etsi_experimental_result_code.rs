// @generated from dictionaries/es283034.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// ETSI-Experimental-Result-Code (298/13019), Enumerated; ETSI TS 183 017.
    pub struct EtsiExperimentalResultCode(i32) {
        INSUFFICIENT_RESOURCES = 4041, "INSUFFICIENT_RESOURCES";
        COMMIT_FAILURE = 4043, "COMMIT_FAILURE";
        REFRESH_FAILURE = 4044, "REFRESH_FAILURE";
        QOS_PROFILE_FAILURE = 4045, "QOS_PROFILE_FAILURE";
        ACCESS_PROFILE_FAILURE = 4046, "ACCESS_PROFILE_FAILURE";
        PRIORITY_NOT_GRANTED = 4047, "PRIORITY_NOT_GRANTED";
        MODIFICATION_FAILURE = 5041, "MODIFICATION_FAILURE";
    }
}
