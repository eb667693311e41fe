// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.229.
//!
//! The AVPs of Cx and Dx, between the CSCFs of the IP multimedia subsystem and the HSS or SLF:
//! registration, authentication and server capabilities. AVPs only.

pub mod avp;
#[cfg(
    any(feature = "cx", feature = "gy", feature = "rf", feature = "sh", feature = "swx")
)]
mod enums;
mod flags;
mod groups;
#[cfg(
    any(feature = "cx", feature = "gy", feature = "rf", feature = "sh", feature = "swx")
)]
pub use self::enums::*;
pub use self::flags::*;
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29229",
    spec: "3GPP TS 29.229",
    applications: &[],
    avps: &[
        avp::VISITED_NETWORK_IDENTIFIER.description(),
        avp::PUBLIC_IDENTITY.description(),
        avp::SERVER_NAME.description(),
        #[cfg(any(feature = "cx", feature = "gy", feature = "rf"))]
        avp::SERVER_CAPABILITIES.description(),
        avp::MANDATORY_CAPABILITY.description(),
        avp::OPTIONAL_CAPABILITY.description(),
        avp::USER_DATA.description(),
        avp::THREE_GPP_SIP_NUMBER_AUTH_ITEMS.description(),
        avp::THREE_GPP_SIP_AUTHENTICATION_SCHEME.description(),
        avp::THREE_GPP_SIP_AUTHENTICATE.description(),
        avp::THREE_GPP_SIP_AUTHORIZATION.description(),
        avp::SIP_AUTHENTICATION_CONTEXT.description(),
        #[cfg(feature = "cx")]
        avp::THREE_GPP_SIP_AUTH_DATA_ITEM.description(),
        avp::THREE_GPP_SIP_ITEM_NUMBER.description(),
        #[cfg(any(feature = "cx", feature = "swx"))]
        avp::SERVER_ASSIGNMENT_TYPE.description(),
        #[cfg(any(feature = "cx", feature = "swx"))]
        avp::DEREGISTRATION_REASON.description(),
        #[cfg(any(feature = "cx", feature = "swx"))]
        avp::REASON_CODE.description(),
        avp::REASON_INFO.description(),
        #[cfg(any(feature = "cx", feature = "gx", feature = "s9", feature = "sd"))]
        avp::CHARGING_INFORMATION.description(),
        avp::PRIMARY_EVENT_CHARGING_FUNCTION_NAME.description(),
        avp::SECONDARY_EVENT_CHARGING_FUNCTION_NAME.description(),
        avp::PRIMARY_CHARGING_COLLECTION_FUNCTION_NAME.description(),
        avp::SECONDARY_CHARGING_COLLECTION_FUNCTION_NAME.description(),
        #[cfg(feature = "cx")]
        avp::USER_AUTHORIZATION_TYPE.description(),
        #[cfg(feature = "cx")]
        avp::USER_DATA_ALREADY_AVAILABLE.description(),
        avp::CONFIDENTIALITY_KEY.description(),
        avp::INTEGRITY_KEY.description(),
        #[cfg(feature = "full")]
        avp::USER_DATA_REQUEST_TYPE_OBSOLETE.description(),
        avp::SUPPORTED_FEATURES.description(),
        avp::FEATURE_LIST_ID.description(),
        avp::FEATURE_LIST.description(),
        #[cfg(feature = "full")]
        avp::SUPPORTED_APPLICATIONS.description(),
        #[cfg(feature = "cx")]
        avp::ASSOCIATED_IDENTITIES.description(),
        #[cfg(feature = "cx")]
        avp::ORIGINATING_REQUEST.description(),
        avp::WILDCARDED_PUBLIC_IDENTITY.description(),
        #[cfg(feature = "cx")]
        avp::SIP_DIGEST_AUTHENTICATE.description(),
        avp::WILDCARDED_IMPU.description(),
        #[cfg(feature = "cx")]
        avp::UAR_FLAGS.description(),
        #[cfg(feature = "cx")]
        avp::LOOSE_ROUTE_INDICATION.description(),
        #[cfg(feature = "cx")]
        avp::SCSCF_RESTORATION_INFO.description(),
        avp::PATH.description(),
        avp::CONTACT.description(),
        #[cfg(feature = "cx")]
        avp::SUBSCRIPTION_INFO.description(),
        avp::CALL_ID_SIP_HEADER.description(),
        avp::FROM_SIP_HEADER.description(),
        avp::TO_SIP_HEADER.description(),
        avp::RECORD_ROUTE.description(),
        #[cfg(feature = "cx")]
        avp::ASSOCIATED_REGISTERED_IDENTITIES.description(),
        #[cfg(feature = "cx")]
        avp::MULTIPLE_REGISTRATION_INDICATION.description(),
        #[cfg(feature = "cx")]
        avp::RESTORATION_INFO.description(),
        #[cfg(any(feature = "cx", feature = "gy", feature = "rf", feature = "sh"))]
        avp::SESSION_PRIORITY.description(),
        #[cfg(feature = "cx")]
        avp::IDENTITY_WITH_EMERGENCY_REGISTRATION.description(),
        #[cfg(feature = "cx")]
        avp::PRIVILEDGED_SENDER_INDICATION.description(),
        #[cfg(feature = "cx")]
        avp::LIA_FLAGS.description(),
        avp::INITIAL_CSEQ_SEQUENCE_NUMBER.description(),
        #[cfg(feature = "cx")]
        avp::SAR_FLAGS.description(),
        #[cfg(feature = "cx")]
        avp::ALLOWED_WAF_WWSF_IDENTITIES.description(),
        avp::WEB_RTC_AUTHENTICATION_FUNCTION_NAME.description(),
        avp::WEB_RTC_WEB_SERVER_FUNCTION_NAME.description(),
        #[cfg(feature = "cx")]
        avp::RTR_FLAGS.description(),
        #[cfg(feature = "cx")]
        avp::P_CSCF_SUBSCRIPTION_INFO.description(),
        avp::REGISTRATION_TIME_OUT.description(),
        avp::ALTERNATE_DIGEST_ALGORITHM.description(),
        avp::ALTERNATE_DIGEST_HA1.description(),
        #[cfg(feature = "cx")]
        avp::FAILED_PCSCF.description(),
        avp::PCSCF_FQDN.description(),
        avp::PCSCF_IP_ADDRESS.description(),
        avp::OC_REG_TIMER_EXT.description(),
        avp::LINE_IDENTIFIER.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
        #[cfg(
            any(
                feature = "credit-control", feature = "cx", feature = "e4", feature = "eap",
                feature = "gmb", feature = "gx", feature = "gxx", feature = "gy", feature = "ikesk",
                feature = "mip6a", feature = "mip6i", feature = "nasreq", feature = "nat-control",
                feature = "np", feature = "rf", feature = "rx", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgi", feature = "sgmb", feature = "st", feature = "sta",
                feature = "swa", feature = "swd"
            )
        )]
        &crate::nasreq::DICTIONARY,
        #[cfg(any(feature = "cx", feature = "sip"))]
        &crate::rfc4590::DICTIONARY,
    ],
};
