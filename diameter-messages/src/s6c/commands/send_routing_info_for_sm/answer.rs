// @generated from dictionaries/s6c.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Item, OctetString, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7944;
use crate::ts29173;
use crate::ts29229;
use crate::ts29336;
use crate::ts29338;
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, ResultCode,
    VendorSpecificApplicationId,
};
use crate::rfc7944::Drmp;
use crate::s6c::{AdditionalServingNode, ServingNode, avp};
use crate::ts29229::SupportedFeatures;
use crate::ts29336::UserIdentifier;
use crate::ts29338::{Smsf3gppAddress, SmsfNon3gppAddress};

/// Asks for the nodes to which a short message for the user must be sent.
///
/// ```text
/// <SRA> ::= < Diameter Header: 8388647, PXY, 16777312 >
///           < Session-Id >
///           [ DRMP ]
///           [ Vendor-Specific-Application-Id ]
///           [ Result-Code ]
///           [ Experimental-Result ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ User-Name ]
///         * [ Supported-Features ]
///           [ s6c:Serving-Node ]
///           [ s6c:Additional-Serving-Node ]
///           [ SMSF-3GPP-Address ]
///           [ SMSF-Non-3GPP-Address ]
///           [ LMSI ]
///           [ User-Identifier ]
///           [ MWD-Status ]
///           [ MME-Absent-User-Diagnostic-SM ]
///           [ MSC-Absent-User-Diagnostic-SM ]
///           [ SGSN-Absent-User-Diagnostic-SM ]
///           [ SMSF-3GPP-Absent-User-Diagnostic-SM ]
///           [ SMSF-Non-3GPP-Absent-User-Diagnostic-SM ]
///         * [ AVP ]
///           [ Failed-AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 8388647, 3GPP TS 29.338, 5.3.2.3/5.3.2.4.
#[doc(alias = "SRA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendRoutingInfoForSmAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Serving-Node (2401/10415), Grouped; 3GPP TS 29.338, 5.3.3.6.
    pub serving_node: Option<Box<ServingNode>>,
    /// Additional-Serving-Node (2406/10415), Grouped; 3GPP TS 29.338, 5.3.3.7.
    pub additional_serving_node: Option<Box<AdditionalServingNode>>,
    /// SMSF-3GPP-Address (3344/10415), Grouped; 3GPP TS 29.338, 5.3.3.35.
    pub smsf_3gpp_address: Option<Smsf3gppAddress>,
    /// SMSF-Non-3GPP-Address (3345/10415), Grouped; 3GPP TS 29.338, 5.3.3.36.
    pub smsf_non_3gpp_address: Option<SmsfNon3gppAddress>,
    /// LMSI (2400/10415), OctetString; 3GPP TS 29.173, 6.4.2.
    /// 4 octets that a VLR gives to a user.
    pub lmsi: Option<OctetString>,
    /// User-Identifier (3102/10415), Grouped; 3GPP TS 29.336, 6.4.2/8.4.36.
    pub user_identifier: Option<UserIdentifier>,
    /// MWD-Status (3312/10415), Unsigned32; 3GPP TS 29.338, 5.3.3.8.
    /// A bit mask of why messages wait.
    pub mwd_status: Option<u32>,
    /// MME-Absent-User-Diagnostic-SM (3313/10415), Unsigned32; 3GPP TS 29.338, 5.3.3.9.
    /// Why the user is absent at the MME, a number of TS 23.040.
    pub mme_absent_user_diagnostic_sm: Option<u32>,
    /// MSC-Absent-User-Diagnostic-SM (3314/10415), Unsigned32; 3GPP TS 29.338, 5.3.3.10.
    /// Why the user is absent at the MSC, a number of TS 23.040.
    pub msc_absent_user_diagnostic_sm: Option<u32>,
    /// SGSN-Absent-User-Diagnostic-SM (3315/10415), Unsigned32; 3GPP TS 29.338, 5.3.3.11.
    /// Why the user is absent at the SGSN, a number of TS 23.040.
    pub sgsn_absent_user_diagnostic_sm: Option<u32>,
    /// SMSF-3GPP-Absent-User-Diagnostic-SM (3334/10415), Unsigned32; 3GPP TS 29.338, 5.3.3.25.
    /// Why the user is absent at the SMSF, a number of TS 23.040.
    pub smsf_3gpp_absent_user_diagnostic_sm: Option<u32>,
    /// SMSF-Non-3GPP-Absent-User-Diagnostic-SM (3335/10415), Unsigned32; 3GPP TS 29.338, 5.3.3.26.
    /// Why the user is absent at the SMSF, a number of TS 23.040.
    pub smsf_non_3gpp_absent_user_diagnostic_sm: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
}

impl Answer for SendRoutingInfoForSmAnswer {}

impl Command for SendRoutingInfoForSmAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Send-Routing-Info-for-SM-Answer",
    abbreviation: "SRA",
    code: Some(8388647),
    application_id: 16777312,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::s6c::DICTIONARY,
    answer: None,
    normalize: normalize::<SendRoutingInfoForSmAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Send-Routing-Info-for-SM-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::optional(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(avp::SERVING_NODE.description()),
        Item::optional(avp::ADDITIONAL_SERVING_NODE.description()),
        Item::optional(ts29338::avp::SMSF_3GPP_ADDRESS.description()),
        Item::optional(ts29338::avp::SMSF_NON_3GPP_ADDRESS.description()),
        Item::optional(ts29173::avp::LMSI.description()),
        Item::optional(ts29336::avp::USER_IDENTIFIER.description()),
        Item::optional(ts29338::avp::MWD_STATUS.description()),
        Item::optional(ts29338::avp::MME_ABSENT_USER_DIAGNOSTIC_SM.description()),
        Item::optional(ts29338::avp::MSC_ABSENT_USER_DIAGNOSTIC_SM.description()),
        Item::optional(ts29338::avp::SGSN_ABSENT_USER_DIAGNOSTIC_SM.description()),
        Item::optional(ts29338::avp::SMSF_3GPP_ABSENT_USER_DIAGNOSTIC_SM.description()),
        Item::optional(
            ts29338::avp::SMSF_NON_3GPP_ABSENT_USER_DIAGNOSTIC_SM.description(),
        ),
        Item::any(),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for SendRoutingInfoForSmAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 4;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            vendor_specific_application_id: None,
            result_code: None,
            experimental_result: None,
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            user_name: None,
            supported_features: Vec::new(),
            serving_node: None,
            additional_serving_node: None,
            smsf_3gpp_address: None,
            smsf_non_3gpp_address: None,
            lmsi: None,
            user_identifier: None,
            mwd_status: None,
            mme_absent_user_diagnostic_sm: None,
            msc_absent_user_diagnostic_sm: None,
            sgsn_absent_user_diagnostic_sm: None,
            smsf_3gpp_absent_user_diagnostic_sm: None,
            smsf_non_3gpp_absent_user_diagnostic_sm: None,
            additional_avps: Default::default(),
            failed_avp: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 260) => received.optional(2, &mut self.vendor_specific_application_id),
            (0, 268) => received.optional(3, &mut self.result_code),
            (0, 297) => received.optional(4, &mut self.experimental_result),
            (0, 277) => received.one(5, 1, &mut self.auth_session_state),
            (0, 264) => received.one(6, 2, &mut self.origin_host),
            (0, 296) => received.one(7, 3, &mut self.origin_realm),
            (0, 1) => received.optional(8, &mut self.user_name),
            (10415, 628) => received.many(9, &mut self.supported_features),
            (10415, 2401) => received.optional_boxed(10, &mut self.serving_node),
            (10415, 2406) => {
                received.optional_boxed(11, &mut self.additional_serving_node)
            }
            (10415, 3344) => received.optional(12, &mut self.smsf_3gpp_address),
            (10415, 3345) => received.optional(13, &mut self.smsf_non_3gpp_address),
            (10415, 2400) => received.optional(14, &mut self.lmsi),
            (10415, 3102) => received.optional(15, &mut self.user_identifier),
            (10415, 3312) => received.optional(16, &mut self.mwd_status),
            (10415, 3313) => {
                received.optional(17, &mut self.mme_absent_user_diagnostic_sm)
            }
            (10415, 3314) => {
                received.optional(18, &mut self.msc_absent_user_diagnostic_sm)
            }
            (10415, 3315) => {
                received.optional(19, &mut self.sgsn_absent_user_diagnostic_sm)
            }
            (10415, 3334) => {
                received.optional(20, &mut self.smsf_3gpp_absent_user_diagnostic_sm)
            }
            (10415, 3335) => {
                received.optional(21, &mut self.smsf_non_3gpp_absent_user_diagnostic_sm)
            }
            (0, 279) => received.optional(23, &mut self.failed_avp),
            (0, 284) => received.many(24, &mut self.proxy_info),
            (0, 282) => received.many(25, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.optional(
            &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
            &self.vendor_specific_application_id,
        );
        avps.optional(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional_boxed(&avp::SERVING_NODE, &self.serving_node);
        avps.optional_boxed(
            &avp::ADDITIONAL_SERVING_NODE,
            &self.additional_serving_node,
        );
        avps.optional(&ts29338::avp::SMSF_3GPP_ADDRESS, &self.smsf_3gpp_address);
        avps.optional(&ts29338::avp::SMSF_NON_3GPP_ADDRESS, &self.smsf_non_3gpp_address);
        avps.optional(&ts29173::avp::LMSI, &self.lmsi);
        avps.optional(&ts29336::avp::USER_IDENTIFIER, &self.user_identifier);
        avps.optional(&ts29338::avp::MWD_STATUS, &self.mwd_status);
        avps.optional(
            &ts29338::avp::MME_ABSENT_USER_DIAGNOSTIC_SM,
            &self.mme_absent_user_diagnostic_sm,
        );
        avps.optional(
            &ts29338::avp::MSC_ABSENT_USER_DIAGNOSTIC_SM,
            &self.msc_absent_user_diagnostic_sm,
        );
        avps.optional(
            &ts29338::avp::SGSN_ABSENT_USER_DIAGNOSTIC_SM,
            &self.sgsn_absent_user_diagnostic_sm,
        );
        avps.optional(
            &ts29338::avp::SMSF_3GPP_ABSENT_USER_DIAGNOSTIC_SM,
            &self.smsf_3gpp_absent_user_diagnostic_sm,
        );
        avps.optional(
            &ts29338::avp::SMSF_NON_3GPP_ABSENT_USER_DIAGNOSTIC_SM,
            &self.smsf_non_3gpp_absent_user_diagnostic_sm,
        );
        avps.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SendRoutingInfoForSmAnswerBuilder<(A, B, C, D) = (Unset, Unset, Unset, Unset), (Set, Set, Set, Set)> builds command SendRoutingInfoForSmAnswer in Box<SendRoutingInfoForSmAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D), A: required::SessionId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, Set, C, D), B: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set), D: required::OriginRealm;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional vendor_specific_application_id: IntoField<VendorSpecificApplicationId, Option<VendorSpecificApplicationId>>, "Vendor-Specific-Application-Id";
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional experimental_result: IntoField<ExperimentalResult, Option<ExperimentalResult>>, "Experimental-Result";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional serving_node: IntoField<ServingNode, Option<Box<ServingNode>>>, "Serving-Node";
    optional additional_serving_node: IntoField<AdditionalServingNode, Option<Box<AdditionalServingNode>>>, "Additional-Serving-Node";
    optional smsf_3gpp_address: IntoField<Smsf3gppAddress, Option<Smsf3gppAddress>>, "SMSF-3GPP-Address";
    optional smsf_non_3gpp_address: IntoField<SmsfNon3gppAddress, Option<SmsfNon3gppAddress>>, "SMSF-Non-3GPP-Address";
    optional lmsi: IntoField<OctetString, Option<OctetString>>, "LMSI";
    optional user_identifier: IntoField<UserIdentifier, Option<UserIdentifier>>, "User-Identifier";
    optional mwd_status: IntoField<u32, Option<u32>>, "MWD-Status";
    optional mme_absent_user_diagnostic_sm: IntoField<u32, Option<u32>>, "MME-Absent-User-Diagnostic-SM";
    optional msc_absent_user_diagnostic_sm: IntoField<u32, Option<u32>>, "MSC-Absent-User-Diagnostic-SM";
    optional sgsn_absent_user_diagnostic_sm: IntoField<u32, Option<u32>>, "SGSN-Absent-User-Diagnostic-SM";
    optional smsf_3gpp_absent_user_diagnostic_sm: IntoField<u32, Option<u32>>, "SMSF-3GPP-Absent-User-Diagnostic-SM";
    optional smsf_non_3gpp_absent_user_diagnostic_sm: IntoField<u32, Option<u32>>, "SMSF-Non-3GPP-Absent-User-Diagnostic-SM";
    optional failed_avp: IntoField<FailedAvp, Option<FailedAvp>>, "Failed-AVP";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
