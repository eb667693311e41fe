// @generated from dictionaries/slh.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Answer, Command, CommandDescription, CommandFlags,
    DiameterIdentity, Grammar, Item, OctetString, Utf8String,
};
use crate::required;
use crate::base;
use crate::ts29173;
use crate::ts29229;
use crate::ts29329;
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, ResultCode,
    VendorSpecificApplicationId,
};
use crate::ts29173::{AdditionalServingNode, ServingNode};
use crate::ts29229::SupportedFeatures;

/// The GMLC asks for the nodes that serve a user.
///
/// ```text
/// <RIA> ::= < Diameter Header: 8388622, PXY, 16777291 >
///           < Session-Id >
///           [ Vendor-Specific-Application-Id ]
///           [ Result-Code ]
///           [ Experimental-Result ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///         * [ Supported-Features ]
///           [ User-Name ]
///           [ MSISDN ]
///           [ LMSI ]
///           [ Serving-Node ]
///         * [ Additional-Serving-Node ]
///           [ ts29173:GMLC-Address ]
///           [ PPR-Address ]
///           [ RIA-Flags ]
///         * [ AVP ]
///           [ Failed-AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 8388622, 3GPP TS 29.173, 6.2.3/6.2.4.
#[doc(alias = "RIA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LcsRoutingInfoAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
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
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// MSISDN (701/10415), OctetString; 3GPP TS 29.329, 6.3.2.
    /// The number in TBCD, without the octet for type and plan; an OctetString, not text.
    pub msisdn: Option<OctetString>,
    /// LMSI (2400/10415), OctetString; 3GPP TS 29.173, 6.4.2.
    /// 4 octets that a VLR gives to a user.
    pub lmsi: Option<OctetString>,
    /// Serving-Node (2401/10415), Grouped; 3GPP TS 29.173, 6.4.3.
    pub serving_node: Option<ServingNode>,
    /// Additional-Serving-Node (2406/10415), Grouped; 3GPP TS 29.173, 6.4.8.
    pub additional_serving_node: Vec<AdditionalServingNode>,
    /// GMLC-Address (2405/10415), Address; 3GPP TS 29.173, 6.4.7.
    /// An address with its address family in front.
    pub gmlc_address: Option<Address>,
    /// PPR-Address (2407/10415), Address; 3GPP TS 29.173, 6.4.9.
    /// The address of the privacy profile register.
    pub ppr_address: Option<Address>,
    /// RIA-Flags (2411/10415), Unsigned32; 3GPP TS 29.173, 6.4.15.
    /// A bit mask: bit 0 combined MME and SGSN.
    pub ria_flags: Option<u32>,
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

impl Answer for LcsRoutingInfoAnswer {}

impl Command for LcsRoutingInfoAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "LCS-Routing-Info-Answer",
    abbreviation: "RIA",
    code: Some(8388622),
    application_id: 16777291,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::slh::DICTIONARY,
    answer: None,
    normalize: normalize::<LcsRoutingInfoAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "LCS-Routing-Info-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(ts29329::avp::MSISDN.description()),
        Item::optional(ts29173::avp::LMSI.description()),
        Item::optional(ts29173::avp::SERVING_NODE.description()),
        Item::repeated(ts29173::avp::ADDITIONAL_SERVING_NODE.description()),
        Item::optional(ts29173::avp::GMLC_ADDRESS.description()),
        Item::optional(ts29173::avp::PPR_ADDRESS.description()),
        Item::optional(ts29173::avp::RIA_FLAGS.description()),
        Item::any(),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for LcsRoutingInfoAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 4;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            vendor_specific_application_id: None,
            result_code: None,
            experimental_result: None,
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            supported_features: Vec::new(),
            user_name: None,
            msisdn: None,
            lmsi: None,
            serving_node: None,
            additional_serving_node: Vec::new(),
            gmlc_address: None,
            ppr_address: None,
            ria_flags: None,
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
            (0, 260) => received.optional(1, &mut self.vendor_specific_application_id),
            (0, 268) => received.optional(2, &mut self.result_code),
            (0, 297) => received.optional(3, &mut self.experimental_result),
            (0, 277) => received.one(4, 1, &mut self.auth_session_state),
            (0, 264) => received.one(5, 2, &mut self.origin_host),
            (0, 296) => received.one(6, 3, &mut self.origin_realm),
            (10415, 628) => received.many(7, &mut self.supported_features),
            (0, 1) => received.optional(8, &mut self.user_name),
            (10415, 701) => received.optional(9, &mut self.msisdn),
            (10415, 2400) => received.optional(10, &mut self.lmsi),
            (10415, 2401) => received.optional(11, &mut self.serving_node),
            (10415, 2406) => received.many(12, &mut self.additional_serving_node),
            (10415, 2405) => received.optional(13, &mut self.gmlc_address),
            (10415, 2407) => received.optional(14, &mut self.ppr_address),
            (10415, 2411) => received.optional(15, &mut self.ria_flags),
            (0, 279) => received.optional(17, &mut self.failed_avp),
            (0, 284) => received.many(18, &mut self.proxy_info),
            (0, 282) => received.many(19, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(
            &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
            &self.vendor_specific_application_id,
        );
        avps.optional(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&ts29329::avp::MSISDN, &self.msisdn);
        avps.optional(&ts29173::avp::LMSI, &self.lmsi);
        avps.optional(&ts29173::avp::SERVING_NODE, &self.serving_node);
        avps.many(&ts29173::avp::ADDITIONAL_SERVING_NODE, &self.additional_serving_node);
        avps.optional(&ts29173::avp::GMLC_ADDRESS, &self.gmlc_address);
        avps.optional(&ts29173::avp::PPR_ADDRESS, &self.ppr_address);
        avps.optional(&ts29173::avp::RIA_FLAGS, &self.ria_flags);
        avps.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    LcsRoutingInfoAnswerBuilder<(A, B, C, D) = (Unset, Unset, Unset, Unset), (Set, Set, Set, Set)> builds command LcsRoutingInfoAnswer in Box<LcsRoutingInfoAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D), A: required::SessionId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, Set, C, D), B: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set), D: required::OriginRealm;
    optional vendor_specific_application_id: IntoField<VendorSpecificApplicationId, Option<VendorSpecificApplicationId>>, "Vendor-Specific-Application-Id";
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional experimental_result: IntoField<ExperimentalResult, Option<ExperimentalResult>>, "Experimental-Result";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional msisdn: IntoField<OctetString, Option<OctetString>>, "MSISDN";
    optional lmsi: IntoField<OctetString, Option<OctetString>>, "LMSI";
    optional serving_node: IntoField<ServingNode, Option<ServingNode>>, "Serving-Node";
    optional gmlc_address: IntoField<Address, Option<Address>>, "GMLC-Address";
    optional ppr_address: IntoField<Address, Option<Address>>, "PPR-Address";
    optional ria_flags: IntoField<u32, Option<u32>>, "RIA-Flags";
    optional failed_avp: IntoField<FailedAvp, Option<FailedAvp>>, "Failed-AVP";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
    large additional_serving_node, additional_serving_nodes: IntoField<AdditionalServingNode, Vec<AdditionalServingNode>>, IntoField<AdditionalServingNode>, "Additional-Serving-Node";
}
