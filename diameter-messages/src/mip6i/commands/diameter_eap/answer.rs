// @generated from dictionaries/mip6i.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Answer, Command, CommandDescription, CommandFlags,
    DiameterIdentity, Grammar, Item, List, OctetString, Utf8String,
};
use crate::required;
use crate::base;
use crate::eap;
use crate::mobile_ipv4;
use crate::rfc4372;
use crate::rfc5447;
use crate::rfc5777;
use crate::rfc5778;
use crate::base::{AuthRequestType, ProxyInfo, ResultCode};
use crate::rfc5447::Mip6AgentInfo;
use crate::rfc5777::QosResources;

/// Carries an EAP packet of IKEv2; the answer carries the next one, or the outcome with what was
/// authorized.
///
/// ```text
/// <DEA> ::= < Diameter Header: 268, PXY >
///           < Session-Id >
///           { Auth-Application-Id }
///           { Auth-Request-Type }
///           { Result-Code }
///           { Origin-Host }
///           { Origin-Realm }
///           [ User-Name ]
///           [ EAP-Payload ]
///           [ EAP-Reissued-Payload ]
///           [ EAP-Master-Session-Key ]
///           [ EAP-Key-Name ]
///           [ Multi-Round-Time-Out ]
///        *2 [ MIP-Mobile-Node-Address ]
///           [ MIP6-Feature-Vector ]
///           [ MIP6-Agent-Info ]
///           [ Service-Selection ]
///         * [ QoS-Resources ]
///           [ Chargeable-User-Identity ]
///         * [ Proxy-Info ]
///         * [ AVP ]
/// ```
///
/// Command code 268, RFC 5778, 5.1.1/5.1.2.
#[doc(alias = "DEA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DiameterEapAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Auth-Request-Type (274), Enumerated; RFC 6733, 8.7.
    pub auth_request_type: AuthRequestType,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
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
    /// EAP-Payload (462), OctetString; RFC 4072, 4.1.1.
    /// An EAP packet.
    pub eap_payload: Option<OctetString>,
    /// EAP-Reissued-Payload (463), OctetString; RFC 4072, 4.1.2.
    /// The EAP request that was lost on the way and is sent again.
    pub eap_reissued_payload: Option<OctetString>,
    /// EAP-Master-Session-Key (464), OctetString; RFC 4072, 4.1.3.
    /// The key that EAP agreed on, in clear: protect the connection.
    pub eap_master_session_key: Option<OctetString>,
    /// EAP-Key-Name (102), OctetString; RFC 4072, 4.1.4.
    /// The name of the key.
    pub eap_key_name: Option<OctetString>,
    /// Multi-Round-Time-Out (272), Unsigned32; RFC 6733, 8.19.
    /// Seconds the user has for answering in a multi-round authentication.
    pub multi_round_time_out: Option<u32>,
    /// MIP-Mobile-Node-Address (333), Address; RFC 4004, 7.3.
    /// The home address of the mobile node.
    pub mip_mobile_node_address: List<Address, 0, 2>,
    /// MIP6-Feature-Vector (124), Unsigned64; RFC 5447, 4.2.5.
    /// A bit mask, 64 bits wide, of the mobility features of the access server and the home server.
    pub mip6_feature_vector: Option<u64>,
    /// MIP6-Agent-Info (486), Grouped; RFC 5447, 4.2.1.
    pub mip6_agent_info: Option<Mip6AgentInfo>,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Option<Utf8String>,
    /// QoS-Resources (508), Grouped; RFC 5777, 3.1.
    pub qos_resources: Vec<QosResources>,
    /// Chargeable-User-Identity (89), OctetString; RFC 4372, 6.19.
    /// An identity to charge that need not tell who the user is.
    pub chargeable_user_identity: Option<OctetString>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for DiameterEapAnswer {}

impl Command for DiameterEapAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Diameter-EAP-Answer",
    abbreviation: "DEA",
    code: Some(268),
    application_id: 7,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::mip6i::DICTIONARY,
    answer: None,
    normalize: normalize::<DiameterEapAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Diameter-EAP-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_REQUEST_TYPE.description()),
        Item::required(base::avp::RESULT_CODE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(eap::avp::EAP_PAYLOAD.description()),
        Item::optional(eap::avp::EAP_REISSUED_PAYLOAD.description()),
        Item::optional(eap::avp::EAP_MASTER_SESSION_KEY.description()),
        Item::optional(eap::avp::EAP_KEY_NAME.description()),
        Item::optional(base::avp::MULTI_ROUND_TIME_OUT.description()),
        Item::optional(mobile_ipv4::avp::MIP_MOBILE_NODE_ADDRESS.description())
            .times(0, Some(2)),
        Item::optional(rfc5447::avp::MIP6_FEATURE_VECTOR.description()),
        Item::optional(rfc5447::avp::MIP6_AGENT_INFO.description()),
        Item::optional(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::repeated(rfc5777::avp::QOS_RESOURCES.description()),
        Item::optional(rfc4372::avp::CHARGEABLE_USER_IDENTITY.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::any(),
    ],
};

impl Contents for DiameterEapAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            auth_application_id: unread.value(),
            auth_request_type: unread.value(),
            result_code: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            user_name: None,
            eap_payload: None,
            eap_reissued_payload: None,
            eap_master_session_key: None,
            eap_key_name: None,
            multi_round_time_out: None,
            mip_mobile_node_address: Default::default(),
            mip6_feature_vector: None,
            mip6_agent_info: None,
            service_selection: None,
            qos_resources: Vec::new(),
            chargeable_user_identity: None,
            proxy_info: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 258) => received.one(1, 1, &mut self.auth_application_id),
            (0, 274) => received.one(2, 2, &mut self.auth_request_type),
            (0, 268) => received.one(3, 3, &mut self.result_code),
            (0, 264) => received.one(4, 4, &mut self.origin_host),
            (0, 296) => received.one(5, 5, &mut self.origin_realm),
            (0, 1) => received.optional(6, &mut self.user_name),
            (0, 462) => received.optional(7, &mut self.eap_payload),
            (0, 463) => received.optional(8, &mut self.eap_reissued_payload),
            (0, 464) => received.optional(9, &mut self.eap_master_session_key),
            (0, 102) => received.optional(10, &mut self.eap_key_name),
            (0, 272) => received.optional(11, &mut self.multi_round_time_out),
            (0, 333) => received.up_to(12, &mut self.mip_mobile_node_address),
            (0, 124) => received.optional(13, &mut self.mip6_feature_vector),
            (0, 486) => received.optional(14, &mut self.mip6_agent_info),
            (0, 493) => received.optional(15, &mut self.service_selection),
            (0, 508) => received.many(16, &mut self.qos_resources),
            (0, 89) => received.optional(17, &mut self.chargeable_user_identity),
            (0, 284) => received.many(18, &mut self.proxy_info),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::AUTH_REQUEST_TYPE, &self.auth_request_type);
        avps.one(&base::avp::RESULT_CODE, &self.result_code);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&eap::avp::EAP_PAYLOAD, &self.eap_payload);
        avps.optional(&eap::avp::EAP_REISSUED_PAYLOAD, &self.eap_reissued_payload);
        avps.optional(&eap::avp::EAP_MASTER_SESSION_KEY, &self.eap_master_session_key);
        avps.optional(&eap::avp::EAP_KEY_NAME, &self.eap_key_name);
        avps.optional(&base::avp::MULTI_ROUND_TIME_OUT, &self.multi_round_time_out);
        avps.many(
            &mobile_ipv4::avp::MIP_MOBILE_NODE_ADDRESS,
            &self.mip_mobile_node_address,
        );
        avps.optional(&rfc5447::avp::MIP6_FEATURE_VECTOR, &self.mip6_feature_vector);
        avps.optional(&rfc5447::avp::MIP6_AGENT_INFO, &self.mip6_agent_info);
        avps.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.many(&rfc5777::avp::QOS_RESOURCES, &self.qos_resources);
        avps.optional(
            &rfc4372::avp::CHARGEABLE_USER_IDENTITY,
            &self.chargeable_user_identity,
        );
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    DiameterEapAnswerBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command DiameterEapAnswer in Box<DiameterEapAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 7, "Auth-Application-Id" => (A, Set, C, D, E, F), B: required::AuthApplicationId;
    required auth_request_type: IntoField<AuthRequestType>, "Auth-Request-Type" => (A, B, Set, D, E, F), C: required::AuthRequestType;
    required result_code: IntoField<ResultCode>, "Result-Code" => (A, B, C, Set, E, F), D: required::ResultCode;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, D, Set, F), E: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, E, Set), F: required::OriginRealm;
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional eap_payload: IntoField<OctetString, Option<OctetString>>, "EAP-Payload";
    optional eap_reissued_payload: IntoField<OctetString, Option<OctetString>>, "EAP-Reissued-Payload";
    optional eap_master_session_key: IntoField<OctetString, Option<OctetString>>, "EAP-Master-Session-Key";
    optional eap_key_name: IntoField<OctetString, Option<OctetString>>, "EAP-Key-Name";
    optional multi_round_time_out: IntoField<u32, Option<u32>>, "Multi-Round-Time-Out";
    optional mip_mobile_node_address: IntoField<Address, List<Address, 0, 2>>, "MIP-Mobile-Node-Address";
    optional mip6_feature_vector: IntoField<u64, Option<u64>>, "MIP6-Feature-Vector";
    optional mip6_agent_info: IntoField<Mip6AgentInfo, Option<Mip6AgentInfo>>, "MIP6-Agent-Info";
    optional service_selection: IntoField<Utf8String, Option<Utf8String>>, "Service-Selection";
    optional chargeable_user_identity: IntoField<OctetString, Option<OctetString>>, "Chargeable-User-Identity";
    repeated qos_resources, qos_resources_list: IntoField<QosResources>, "QoS-Resources";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
}
