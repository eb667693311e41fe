// @generated from dictionaries/mip6i.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Identity, Item, List, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::eap;
use crate::mobile_ipv4;
use crate::nasreq;
use crate::rfc4372;
use crate::rfc5447;
use crate::rfc5777;
use crate::rfc5778;
use crate::base::{AuthRequestType, ProxyInfo};
use crate::mip6i::{DiameterEapAnswer, DiameterEapAnswerBuilder};
use crate::nasreq::NasPortType;
use crate::rfc5447::Mip6AgentInfo;
use crate::rfc5777::{QosCapability, QosResources};

/// Carries an EAP packet of IKEv2; the answer carries the next one, or the outcome with what was
/// authorized.
///
/// ```text
/// <DER> ::= < Diameter Header: 268, REQ, PXY >
///           < Session-Id >
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Auth-Request-Type }
///           [ Destination-Host ]
///           [ NAS-Identifier ]
///           [ NAS-IP-Address ]
///           [ NAS-IPv6-Address ]
///           [ NAS-Port-Type ]
///           [ User-Name ]
///           { EAP-Payload }
///           [ MIP6-Feature-Vector ]
///           [ MIP6-Agent-Info ]
///        *2 [ MIP-Mobile-Node-Address ]
///           [ Chargeable-User-Identity ]
///           [ Service-Selection ]
///           [ QoS-Capability ]
///         * [ QoS-Resources ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 268, RFC 5778, 5.1.1/5.1.2.
#[doc(alias = "DER")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DiameterEapRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Auth-Request-Type (274), Enumerated; RFC 6733, 8.7.
    pub auth_request_type: AuthRequestType,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// NAS-Identifier (32), UTF8String; RFC 4005, 9.3.1.
    /// The name of the access server, for translation agents only: Diameter has Origin-Host.
    pub nas_identifier: Option<Utf8String>,
    /// NAS-IP-Address (4), OctetString; RFC 4005, 9.3.2.
    /// 4 octets without an address family, for translation agents only: Diameter has Origin-Host.
    pub nas_ip_address: Option<OctetString>,
    /// NAS-IPv6-Address (95), OctetString; RFC 4005, 9.3.3.
    /// 16 octets without an address family, for translation agents only: Diameter has Origin-Host.
    pub nas_ipv6_address: Option<OctetString>,
    /// NAS-Port-Type (61), Enumerated; RFC 7155, 4.2.4.
    pub nas_port_type: Option<NasPortType>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// EAP-Payload (462), OctetString; RFC 4072, 4.1.1.
    /// An EAP packet.
    pub eap_payload: OctetString,
    /// MIP6-Feature-Vector (124), Unsigned64; RFC 5447, 4.2.5.
    /// A bit mask, 64 bits wide, of the mobility features of the access server and the home server.
    pub mip6_feature_vector: Option<u64>,
    /// MIP6-Agent-Info (486), Grouped; RFC 5447, 4.2.1.
    pub mip6_agent_info: Option<Mip6AgentInfo>,
    /// MIP-Mobile-Node-Address (333), Address; RFC 4004, 7.3.
    /// The home address of the mobile node.
    pub mip_mobile_node_address: List<Address, 0, 2>,
    /// Chargeable-User-Identity (89), OctetString; RFC 4372, 6.19.
    /// An identity to charge that need not tell who the user is.
    pub chargeable_user_identity: Option<OctetString>,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Option<Utf8String>,
    /// QoS-Capability (578), Grouped; RFC 5777, 6.
    pub qos_capability: Option<QosCapability>,
    /// QoS-Resources (508), Grouped; RFC 5777, 3.1.
    pub qos_resources: Vec<QosResources>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for DiameterEapRequest {
    type Answer = DiameterEapAnswer;
}

impl Command for DiameterEapRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Diameter-EAP-Request",
    abbreviation: "DER",
    code: Some(268),
    application_id: 7,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::mip6i::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<DiameterEapRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Diameter-EAP-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::AUTH_REQUEST_TYPE.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(nasreq::avp::NAS_IDENTIFIER.description()),
        Item::optional(nasreq::avp::NAS_IP_ADDRESS.description()),
        Item::optional(nasreq::avp::NAS_IPV6_ADDRESS.description()),
        Item::optional(nasreq::avp::NAS_PORT_TYPE.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::required(eap::avp::EAP_PAYLOAD.description()),
        Item::optional(rfc5447::avp::MIP6_FEATURE_VECTOR.description()),
        Item::optional(rfc5447::avp::MIP6_AGENT_INFO.description()),
        Item::optional(mobile_ipv4::avp::MIP_MOBILE_NODE_ADDRESS.description())
            .times(0, Some(2)),
        Item::optional(rfc4372::avp::CHARGEABLE_USER_IDENTITY.description()),
        Item::optional(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::optional(rfc5777::avp::QOS_CAPABILITY.description()),
        Item::repeated(rfc5777::avp::QOS_RESOURCES.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for DiameterEapRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 7;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            auth_application_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            auth_request_type: unread.value(),
            destination_host: None,
            nas_identifier: None,
            nas_ip_address: None,
            nas_ipv6_address: None,
            nas_port_type: None,
            user_name: None,
            eap_payload: unread.value(),
            mip6_feature_vector: None,
            mip6_agent_info: None,
            mip_mobile_node_address: Default::default(),
            chargeable_user_identity: None,
            service_selection: None,
            qos_capability: None,
            qos_resources: Vec::new(),
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 258) => received.one(1, 1, &mut self.auth_application_id),
            (0, 264) => received.one(2, 2, &mut self.origin_host),
            (0, 296) => received.one(3, 3, &mut self.origin_realm),
            (0, 283) => received.one(4, 4, &mut self.destination_realm),
            (0, 274) => received.one(5, 5, &mut self.auth_request_type),
            (0, 293) => received.optional(6, &mut self.destination_host),
            (0, 32) => received.optional(7, &mut self.nas_identifier),
            (0, 4) => received.optional(8, &mut self.nas_ip_address),
            (0, 95) => received.optional(9, &mut self.nas_ipv6_address),
            (0, 61) => received.optional(10, &mut self.nas_port_type),
            (0, 1) => received.optional(11, &mut self.user_name),
            (0, 462) => received.one(12, 6, &mut self.eap_payload),
            (0, 124) => received.optional(13, &mut self.mip6_feature_vector),
            (0, 486) => received.optional(14, &mut self.mip6_agent_info),
            (0, 333) => received.up_to(15, &mut self.mip_mobile_node_address),
            (0, 89) => received.optional(16, &mut self.chargeable_user_identity),
            (0, 493) => received.optional(17, &mut self.service_selection),
            (0, 578) => received.optional(18, &mut self.qos_capability),
            (0, 508) => received.many(19, &mut self.qos_resources),
            (0, 284) => received.many(20, &mut self.proxy_info),
            (0, 282) => received.many(21, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::AUTH_REQUEST_TYPE, &self.auth_request_type);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&nasreq::avp::NAS_IDENTIFIER, &self.nas_identifier);
        avps.optional(&nasreq::avp::NAS_IP_ADDRESS, &self.nas_ip_address);
        avps.optional(&nasreq::avp::NAS_IPV6_ADDRESS, &self.nas_ipv6_address);
        avps.optional(&nasreq::avp::NAS_PORT_TYPE, &self.nas_port_type);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.one(&eap::avp::EAP_PAYLOAD, &self.eap_payload);
        avps.optional(&rfc5447::avp::MIP6_FEATURE_VECTOR, &self.mip6_feature_vector);
        avps.optional(&rfc5447::avp::MIP6_AGENT_INFO, &self.mip6_agent_info);
        avps.many(
            &mobile_ipv4::avp::MIP_MOBILE_NODE_ADDRESS,
            &self.mip_mobile_node_address,
        );
        avps.optional(
            &rfc4372::avp::CHARGEABLE_USER_IDENTITY,
            &self.chargeable_user_identity,
        );
        avps.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.optional(&rfc5777::avp::QOS_CAPABILITY, &self.qos_capability);
        avps.many(&rfc5777::avp::QOS_RESOURCES, &self.qos_resources);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl DiameterEapRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Application-Id, Auth-Request-Type, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> DiameterEapAnswerBuilder<(Set, Set, Set, Unset, Set, Set)> {
        DiameterEapAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_application_id(self.auth_application_id)
            .auth_request_type(self.auth_request_type)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    DiameterEapRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Set, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command DiameterEapRequest in Box<DiameterEapRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 7, "Auth-Application-Id" => (A, Set, C, D, E, F, G), B: required::AuthApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F, G), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F, G), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F, G), E: required::DestinationRealm;
    required auth_request_type: IntoField<AuthRequestType>, "Auth-Request-Type" => (A, B, C, D, E, Set, G), F: required::AuthRequestType;
    required eap_payload: IntoField<OctetString>, "EAP-Payload" => (A, B, C, D, E, F, Set), G: required::EapPayload;
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional nas_identifier: IntoField<Utf8String, Option<Utf8String>>, "NAS-Identifier";
    optional nas_ip_address: IntoField<OctetString, Option<OctetString>>, "NAS-IP-Address";
    optional nas_ipv6_address: IntoField<OctetString, Option<OctetString>>, "NAS-IPv6-Address";
    optional nas_port_type: IntoField<NasPortType, Option<NasPortType>>, "NAS-Port-Type";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional mip6_feature_vector: IntoField<u64, Option<u64>>, "MIP6-Feature-Vector";
    optional mip6_agent_info: IntoField<Mip6AgentInfo, Option<Mip6AgentInfo>>, "MIP6-Agent-Info";
    optional mip_mobile_node_address: IntoField<Address, List<Address, 0, 2>>, "MIP-Mobile-Node-Address";
    optional chargeable_user_identity: IntoField<OctetString, Option<OctetString>>, "Chargeable-User-Identity";
    optional service_selection: IntoField<Utf8String, Option<Utf8String>>, "Service-Selection";
    optional qos_capability: IntoField<QosCapability, Option<QosCapability>>, "QoS-Capability";
    repeated qos_resources, qos_resources_list: IntoField<QosResources>, "QoS-Resources";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
