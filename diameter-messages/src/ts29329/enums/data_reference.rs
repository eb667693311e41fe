// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Which user data is meant.
    ///
    /// Data-Reference (703/10415), Enumerated; 3GPP TS 29.329, 6.3.4.
    pub struct DataReference(i32) {
        REPOSITORYDATA = 0, "RepositoryData";
        IMSPUBLICIDENTITY = 10, "IMSPublicIdentity";
        IMSUSERSTATE = 11, "IMSUserState";
        S_CSCFNAME = 12, "S-CSCFName";
        INITIALFILTERCRITERIA = 13, "InitialFilterCriteria";
        LOCATIONINFORMATION = 14, "LocationInformation";
        USERSTATE = 15, "UserState";
        CHARGINGINFORMATION = 16, "ChargingInformation";
        MSISDN = 17, "MSISDN";
        PSIACTIVATION = 18, "PSIActivation";
        DSAI = 19, "DSAI";
        SERVICELEVELTRACEINFO = 21, "ServiceLevelTraceInfo";
        IPADDRESSSECUREBINDINGINFORMATION = 22, "IPAddressSecureBindingInformation";
        SERVICEPRIORITYLEVEL = 23, "ServicePriorityLevel";
        SMSREGISTRATIONINFO = 24, "SMSRegistrationInfo";
        UEREACHABILITYFORIP = 25, "UEReachabilityForIP";
        TADSINFORMATION = 26, "TADSinformation";
        STN_SR = 27, "STN-SR";
        UE_SRVCC_CAPABILITY = 28, "UE-SRVCC-Capability";
        EXTENDEDPRIORITY = 29, "ExtendedPriority";
        CSRN = 30, "CSRN";
        REFERENCELOCATIONINFORMATION = 31, "ReferenceLocationInformation";
        IMSI = 32, "IMSI";
        IMSPRIVATEUSERIDENTITY = 33, "IMSPrivateUserIdentity";
        IMEISV = 34, "IMEISV";
        UE_5G_SRVCC_CAPABILITY = 35, "UE-5G-SRVCC-Capability";
    }
}
