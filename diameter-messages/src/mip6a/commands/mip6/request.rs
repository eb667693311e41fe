// @generated from dictionaries/mip6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Identity, Item, List, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::mobile_ipv4;
use crate::nasreq;
use crate::rfc4372;
use crate::rfc5447;
use crate::rfc5777;
use crate::rfc5778;
use crate::base::{AuthRequestType, AuthSessionState, ProxyInfo};
use crate::mip6a::{Mip6Answer, Mip6AnswerBuilder};
use crate::nasreq::NasPortType;
use crate::rfc5447::Mip6AgentInfo;
use crate::rfc5777::{QosCapability, QosResources};
use crate::rfc5778::Mip6AuthMode;

/// Asks for the authentication of a mobile node by its binding update, and for authorization.
///
/// ```text
/// <MIR> ::= < Diameter Header: 325, REQ, PXY >
///           < Session-Id >
///           { Auth-Application-Id }
///           { User-Name }
///           { Destination-Realm }
///           { Origin-Host }
///           { Origin-Realm }
///           { Auth-Request-Type }
///           [ Destination-Host ]
///           [ Origin-State-Id ]
///           [ NAS-Identifier ]
///           [ NAS-IP-Address ]
///           [ NAS-IPv6-Address ]
///           [ NAS-Port-Type ]
///           [ Called-Station-Id ]
///           [ Calling-Station-Id ]
///           [ MIP6-Feature-Vector ]
///           { MIP6-Auth-Mode }
///           [ MIP-MN-AAA-SPI ]
///           [ MIP-MN-HA-SPI ]
///       1*2 { MIP-Mobile-Node-Address }
///           { MIP6-Agent-Info }
///           { MIP-Careof-Address }
///           [ MIP-Authenticator ]
///           [ MIP-MAC-Mobility-Data ]
///           [ MIP-Timestamp ]
///           [ QoS-Capability ]
///         * [ QoS-Resources ]
///           [ Chargeable-User-Identity ]
///           [ Service-Selection ]
///           [ Authorization-Lifetime ]
///           [ Auth-Session-State ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 325, RFC 5778, 5.2.1/5.2.2.
#[doc(alias = "MIR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Mip6Request {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Utf8String,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Auth-Request-Type (274), Enumerated; RFC 6733, 8.7.
    pub auth_request_type: AuthRequestType,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
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
    /// Called-Station-Id (30), UTF8String; RFC 7155, 4.2.5.
    /// What the user called: a telephone number, an access point name, a MAC address with network name.
    pub called_station_id: Option<Utf8String>,
    /// Calling-Station-Id (31), UTF8String; RFC 7155, 4.2.6.
    /// Where the user called from: a telephone number or a MAC address.
    pub calling_station_id: Option<Utf8String>,
    /// MIP6-Feature-Vector (124), Unsigned64; RFC 5447, 4.2.5.
    /// A bit mask, 64 bits wide, of the mobility features of the access server and the home server.
    pub mip6_feature_vector: Option<u64>,
    /// MIP6-Auth-Mode (494), Enumerated; RFC 5778, 6.20.
    pub mip6_auth_mode: Mip6AuthMode,
    /// MIP-MN-AAA-SPI (341), Unsigned32; RFC 4004, 7.6.1.
    pub mip_mn_aaa_spi: Option<u32>,
    /// MIP-MN-HA-SPI (491), Unsigned32; RFC 5778.
    pub mip_mn_ha_spi: Option<u32>,
    /// MIP-Mobile-Node-Address (333), Address; RFC 4004, 7.3.
    /// The home address of the mobile node.
    pub mip_mobile_node_address: List<Address, 1, 2>,
    /// MIP6-Agent-Info (486), Grouped; RFC 5447, 4.2.1.
    pub mip6_agent_info: Mip6AgentInfo,
    /// MIP-Careof-Address (487), Address; RFC 5778, 6.7.
    /// The care-of address of the mobile node.
    pub mip_careof_address: Address,
    /// MIP-Authenticator (488), OctetString; RFC 5778, 6.8.
    pub mip_authenticator: Option<OctetString>,
    /// MIP-MAC-Mobility-Data (489), OctetString; RFC 5778, 6.9.
    pub mip_mac_mobility_data: Option<OctetString>,
    /// MIP-Timestamp (490), OctetString; RFC 5778, 6.16.
    /// 8 octets, the time stamp of the binding update's mobility message replay protection option.
    pub mip_timestamp: Option<OctetString>,
    /// QoS-Capability (578), Grouped; RFC 5777, 6.
    pub qos_capability: Option<QosCapability>,
    /// QoS-Resources (508), Grouped; RFC 5777, 3.1.
    pub qos_resources: Vec<QosResources>,
    /// Chargeable-User-Identity (89), OctetString; RFC 4372, 6.19.
    /// An identity to charge that need not tell who the user is.
    pub chargeable_user_identity: Option<OctetString>,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Option<Utf8String>,
    /// Authorization-Lifetime (291), Unsigned32; RFC 6733, 8.9.
    /// Seconds until the user must be authorised again; 0 is at once, all ones is never.
    pub authorization_lifetime: Option<u32>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: Option<AuthSessionState>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for Mip6Request {
    type Answer = Mip6Answer;
}

impl Command for Mip6Request {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "MIP6-Request",
    abbreviation: "MIR",
    code: Some(325),
    application_id: 8,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::mip6a::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<Mip6Request>,
};

static GRAMMAR: Grammar = Grammar {
    name: "MIP6-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::USER_NAME.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::AUTH_REQUEST_TYPE.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(nasreq::avp::NAS_IDENTIFIER.description()),
        Item::optional(nasreq::avp::NAS_IP_ADDRESS.description()),
        Item::optional(nasreq::avp::NAS_IPV6_ADDRESS.description()),
        Item::optional(nasreq::avp::NAS_PORT_TYPE.description()),
        Item::optional(nasreq::avp::CALLED_STATION_ID.description()),
        Item::optional(nasreq::avp::CALLING_STATION_ID.description()),
        Item::optional(rfc5447::avp::MIP6_FEATURE_VECTOR.description()),
        Item::required(rfc5778::avp::MIP6_AUTH_MODE.description()),
        Item::optional(mobile_ipv4::avp::MIP_MN_AAA_SPI.description()),
        Item::optional(rfc5778::avp::MIP_MN_HA_SPI.description()),
        Item::required(mobile_ipv4::avp::MIP_MOBILE_NODE_ADDRESS.description())
            .times(1, Some(2)),
        Item::required(rfc5447::avp::MIP6_AGENT_INFO.description()),
        Item::required(rfc5778::avp::MIP_CAREOF_ADDRESS.description()),
        Item::optional(rfc5778::avp::MIP_AUTHENTICATOR.description()),
        Item::optional(rfc5778::avp::MIP_MAC_MOBILITY_DATA.description()),
        Item::optional(rfc5778::avp::MIP_TIMESTAMP.description()),
        Item::optional(rfc5777::avp::QOS_CAPABILITY.description()),
        Item::repeated(rfc5777::avp::QOS_RESOURCES.description()),
        Item::optional(rfc4372::avp::CHARGEABLE_USER_IDENTITY.description()),
        Item::optional(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::optional(base::avp::AUTHORIZATION_LIFETIME.description()),
        Item::optional(base::avp::AUTH_SESSION_STATE.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for Mip6Request {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 11;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            auth_application_id: unread.value(),
            user_name: unread.value(),
            destination_realm: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            auth_request_type: unread.value(),
            destination_host: None,
            origin_state_id: None,
            nas_identifier: None,
            nas_ip_address: None,
            nas_ipv6_address: None,
            nas_port_type: None,
            called_station_id: None,
            calling_station_id: None,
            mip6_feature_vector: None,
            mip6_auth_mode: unread.value(),
            mip_mn_aaa_spi: None,
            mip_mn_ha_spi: None,
            mip_mobile_node_address: unread.list(),
            mip6_agent_info: unread.value(),
            mip_careof_address: unread.value(),
            mip_authenticator: None,
            mip_mac_mobility_data: None,
            mip_timestamp: None,
            qos_capability: None,
            qos_resources: Vec::new(),
            chargeable_user_identity: None,
            service_selection: None,
            authorization_lifetime: None,
            auth_session_state: None,
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
            (0, 1) => received.one(2, 2, &mut self.user_name),
            (0, 283) => received.one(3, 3, &mut self.destination_realm),
            (0, 264) => received.one(4, 4, &mut self.origin_host),
            (0, 296) => received.one(5, 5, &mut self.origin_realm),
            (0, 274) => received.one(6, 6, &mut self.auth_request_type),
            (0, 293) => received.optional(7, &mut self.destination_host),
            (0, 278) => received.optional(8, &mut self.origin_state_id),
            (0, 32) => received.optional(9, &mut self.nas_identifier),
            (0, 4) => received.optional(10, &mut self.nas_ip_address),
            (0, 95) => received.optional(11, &mut self.nas_ipv6_address),
            (0, 61) => received.optional(12, &mut self.nas_port_type),
            (0, 30) => received.optional(13, &mut self.called_station_id),
            (0, 31) => received.optional(14, &mut self.calling_station_id),
            (0, 124) => received.optional(15, &mut self.mip6_feature_vector),
            (0, 494) => received.one(16, 7, &mut self.mip6_auth_mode),
            (0, 341) => received.optional(17, &mut self.mip_mn_aaa_spi),
            (0, 491) => received.optional(18, &mut self.mip_mn_ha_spi),
            (0, 333) => received.bounded(19, 8, &mut self.mip_mobile_node_address),
            (0, 486) => received.one(20, 9, &mut self.mip6_agent_info),
            (0, 487) => received.one(21, 10, &mut self.mip_careof_address),
            (0, 488) => received.optional(22, &mut self.mip_authenticator),
            (0, 489) => received.optional(23, &mut self.mip_mac_mobility_data),
            (0, 490) => received.optional(24, &mut self.mip_timestamp),
            (0, 578) => received.optional(25, &mut self.qos_capability),
            (0, 508) => received.many(26, &mut self.qos_resources),
            (0, 89) => received.optional(27, &mut self.chargeable_user_identity),
            (0, 493) => received.optional(28, &mut self.service_selection),
            (0, 291) => received.optional(29, &mut self.authorization_lifetime),
            (0, 277) => received.optional(30, &mut self.auth_session_state),
            (0, 284) => received.many(31, &mut self.proxy_info),
            (0, 282) => received.many(32, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::USER_NAME, &self.user_name);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::AUTH_REQUEST_TYPE, &self.auth_request_type);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&nasreq::avp::NAS_IDENTIFIER, &self.nas_identifier);
        avps.optional(&nasreq::avp::NAS_IP_ADDRESS, &self.nas_ip_address);
        avps.optional(&nasreq::avp::NAS_IPV6_ADDRESS, &self.nas_ipv6_address);
        avps.optional(&nasreq::avp::NAS_PORT_TYPE, &self.nas_port_type);
        avps.optional(&nasreq::avp::CALLED_STATION_ID, &self.called_station_id);
        avps.optional(&nasreq::avp::CALLING_STATION_ID, &self.calling_station_id);
        avps.optional(&rfc5447::avp::MIP6_FEATURE_VECTOR, &self.mip6_feature_vector);
        avps.one(&rfc5778::avp::MIP6_AUTH_MODE, &self.mip6_auth_mode);
        avps.optional(&mobile_ipv4::avp::MIP_MN_AAA_SPI, &self.mip_mn_aaa_spi);
        avps.optional(&rfc5778::avp::MIP_MN_HA_SPI, &self.mip_mn_ha_spi);
        avps.many(
            &mobile_ipv4::avp::MIP_MOBILE_NODE_ADDRESS,
            &self.mip_mobile_node_address,
        );
        avps.one(&rfc5447::avp::MIP6_AGENT_INFO, &self.mip6_agent_info);
        avps.one(&rfc5778::avp::MIP_CAREOF_ADDRESS, &self.mip_careof_address);
        avps.optional(&rfc5778::avp::MIP_AUTHENTICATOR, &self.mip_authenticator);
        avps.optional(&rfc5778::avp::MIP_MAC_MOBILITY_DATA, &self.mip_mac_mobility_data);
        avps.optional(&rfc5778::avp::MIP_TIMESTAMP, &self.mip_timestamp);
        avps.optional(&rfc5777::avp::QOS_CAPABILITY, &self.qos_capability);
        avps.many(&rfc5777::avp::QOS_RESOURCES, &self.qos_resources);
        avps.optional(
            &rfc4372::avp::CHARGEABLE_USER_IDENTITY,
            &self.chargeable_user_identity,
        );
        avps.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.optional(&base::avp::AUTHORIZATION_LIFETIME, &self.authorization_lifetime);
        avps.optional(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl Mip6Request {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Auth-Application-Id, Auth-Request-Type, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> Mip6AnswerBuilder<(Set, Set, Unset, Set, Set, Set)> {
        let mut builder = Mip6Answer::builder()
            .session_id(self.session_id.clone())
            .auth_application_id(self.auth_application_id)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .auth_request_type(self.auth_request_type)
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(state_id) = identity.state_id {
            builder = builder.origin_state_id(state_id);
        }
        builder
    }
}

diameter_core::builder! {
    Mip6RequestBuilder<(A, B, C, D, E, F, G, H, I, J, K) = (Unset, Set, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set, Set, Set, Set, Set)> builds command Mip6Request in Box<Mip6Request>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G, H, I, J, K), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 8, "Auth-Application-Id" => (A, Set, C, D, E, F, G, H, I, J, K), B: required::AuthApplicationId;
    required user_name: IntoField<Utf8String>, "User-Name" => (A, B, Set, D, E, F, G, H, I, J, K), C: required::UserName;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, Set, E, F, G, H, I, J, K), D: required::DestinationRealm;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, D, Set, F, G, H, I, J, K), E: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, E, Set, G, H, I, J, K), F: required::OriginRealm;
    required auth_request_type: IntoField<AuthRequestType>, "Auth-Request-Type" => (A, B, C, D, E, F, Set, H, I, J, K), G: required::AuthRequestType;
    required mip6_auth_mode: IntoField<Mip6AuthMode>, "MIP6-Auth-Mode" => (A, B, C, D, E, F, G, Set, I, J, K), H: required::Mip6AuthMode;
    required mip_mobile_node_address: IntoField<Address, List<Address, 1, 2>>, "MIP-Mobile-Node-Address" => (A, B, C, D, E, F, G, H, Set, J, K), I: required::MipMobileNodeAddress;
    required mip6_agent_info: IntoField<Mip6AgentInfo>, "MIP6-Agent-Info" => (A, B, C, D, E, F, G, H, I, Set, K), J: required::Mip6AgentInfo;
    required mip_careof_address: IntoField<Address>, "MIP-Careof-Address" => (A, B, C, D, E, F, G, H, I, J, Set), K: required::MipCareofAddress;
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional nas_identifier: IntoField<Utf8String, Option<Utf8String>>, "NAS-Identifier";
    optional nas_ip_address: IntoField<OctetString, Option<OctetString>>, "NAS-IP-Address";
    optional nas_ipv6_address: IntoField<OctetString, Option<OctetString>>, "NAS-IPv6-Address";
    optional nas_port_type: IntoField<NasPortType, Option<NasPortType>>, "NAS-Port-Type";
    optional called_station_id: IntoField<Utf8String, Option<Utf8String>>, "Called-Station-Id";
    optional calling_station_id: IntoField<Utf8String, Option<Utf8String>>, "Calling-Station-Id";
    optional mip6_feature_vector: IntoField<u64, Option<u64>>, "MIP6-Feature-Vector";
    optional mip_mn_aaa_spi: IntoField<u32, Option<u32>>, "MIP-MN-AAA-SPI";
    optional mip_mn_ha_spi: IntoField<u32, Option<u32>>, "MIP-MN-HA-SPI";
    optional mip_authenticator: IntoField<OctetString, Option<OctetString>>, "MIP-Authenticator";
    optional mip_mac_mobility_data: IntoField<OctetString, Option<OctetString>>, "MIP-MAC-Mobility-Data";
    optional mip_timestamp: IntoField<OctetString, Option<OctetString>>, "MIP-Timestamp";
    optional qos_capability: IntoField<QosCapability, Option<QosCapability>>, "QoS-Capability";
    optional chargeable_user_identity: IntoField<OctetString, Option<OctetString>>, "Chargeable-User-Identity";
    optional service_selection: IntoField<Utf8String, Option<Utf8String>>, "Service-Selection";
    optional authorization_lifetime: IntoField<u32, Option<u32>>, "Authorization-Lifetime";
    optional auth_session_state: IntoField<AuthSessionState, Option<AuthSessionState>>, "Auth-Session-State";
    repeated qos_resources, qos_resources_list: IntoField<QosResources>, "QoS-Resources";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
