// @generated from dictionaries/mip6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Identity, Item, List, OctetString, Place,
    Request, Utf8String, normalize,
};
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
use diameter_core::builder::{Set, Unset};
use super::request_builder::{Mip6RequestBuilder, Mip6RequestOptional};

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
pub struct Mip6Request {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    pub auth_application_id: u32,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    pub user_name: Utf8String,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    pub destination_realm: DiameterIdentity,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Auth-Request-Type (274), Enumerated; RFC 6733, 8.7.
    pub auth_request_type: AuthRequestType,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    pub destination_host: Option<DiameterIdentity>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    pub origin_state_id: Option<u32>,
    /// NAS-Identifier (32), UTF8String; RFC 4005, 9.3.1.
    pub nas_identifier: Option<Utf8String>,
    /// NAS-IP-Address (4), OctetString; RFC 4005, 9.3.2.
    pub nas_ip_address: Option<OctetString>,
    /// NAS-IPv6-Address (95), OctetString; RFC 4005, 9.3.3.
    pub nas_ipv6_address: Option<OctetString>,
    /// NAS-Port-Type (61), Enumerated; RFC 7155, 4.2.4.
    pub nas_port_type: Option<NasPortType>,
    /// Called-Station-Id (30), UTF8String; RFC 7155, 4.2.5.
    pub called_station_id: Option<Utf8String>,
    /// Calling-Station-Id (31), UTF8String; RFC 7155, 4.2.6.
    pub calling_station_id: Option<Utf8String>,
    /// MIP6-Feature-Vector (124), Unsigned64; RFC 5447, 4.2.5.
    pub mip6_feature_vector: Option<u64>,
    /// MIP6-Auth-Mode (494), Enumerated; RFC 5778, 6.20.
    pub mip6_auth_mode: Mip6AuthMode,
    /// MIP-MN-AAA-SPI (341), Unsigned32; RFC 4004, 7.6.1.
    pub mip_mn_aaa_spi: Option<u32>,
    /// MIP-MN-HA-SPI (491), Unsigned32; RFC 5778.
    pub mip_mn_ha_spi: Option<u32>,
    /// MIP-Mobile-Node-Address (333), Address; RFC 4004, 7.3.
    pub mip_mobile_node_address: List<Address, 1, 2>,
    /// MIP6-Agent-Info (486), Grouped; RFC 5447, 4.2.1.
    pub mip6_agent_info: Mip6AgentInfo,
    /// MIP-Careof-Address (487), Address; RFC 5778, 6.7.
    pub mip_careof_address: Address,
    /// MIP-Authenticator (488), OctetString; RFC 5778, 6.8.
    pub mip_authenticator: Option<OctetString>,
    /// MIP-MAC-Mobility-Data (489), OctetString; RFC 5778, 6.9.
    pub mip_mac_mobility_data: Option<OctetString>,
    /// MIP-Timestamp (490), OctetString; RFC 5778, 6.16.
    pub mip_timestamp: Option<OctetString>,
    /// QoS-Capability (578), Grouped; RFC 5777, 6.
    pub qos_capability: Option<QosCapability>,
    /// QoS-Resources (508), Grouped; RFC 5777, 3.1.
    pub qos_resources: Vec<QosResources>,
    /// Chargeable-User-Identity (89), OctetString; RFC 4372, 6.19.
    pub chargeable_user_identity: Option<OctetString>,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    pub service_selection: Option<Utf8String>,
    /// Authorization-Lifetime (291), Unsigned32; RFC 6733, 8.9.
    pub authorization_lifetime: Option<u32>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: Option<AuthSessionState>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Mip6Request {
    /// Starts building the AVPs of a MIP6-Request.
    pub fn builder() -> Mip6RequestBuilder {
        Mip6RequestBuilder::new()
    }

    #[allow(clippy::type_complexity, reason = "one type for each required AVP")]
    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            auth_application_id,
            user_name,
            destination_realm,
            origin_host,
            origin_realm,
            auth_request_type,
            mip6_auth_mode,
            mip_mobile_node_address,
            mip6_agent_info,
            mip_careof_address,
        ): (
            Utf8String,
            u32,
            Utf8String,
            DiameterIdentity,
            DiameterIdentity,
            DiameterIdentity,
            AuthRequestType,
            Mip6AuthMode,
            List<Address, 1, 2>,
            Mip6AgentInfo,
            Address,
        ),
        optional: Mip6RequestOptional,
    ) -> Self {
        Self {
            session_id,
            auth_application_id,
            user_name,
            destination_realm,
            origin_host,
            origin_realm,
            auth_request_type,
            destination_host: optional.destination_host,
            origin_state_id: optional.origin_state_id,
            nas_identifier: optional.nas_identifier,
            nas_ip_address: optional.nas_ip_address,
            nas_ipv6_address: optional.nas_ipv6_address,
            nas_port_type: optional.nas_port_type,
            called_station_id: optional.called_station_id,
            calling_station_id: optional.calling_station_id,
            mip6_feature_vector: optional.mip6_feature_vector,
            mip6_auth_mode,
            mip_mn_aaa_spi: optional.mip_mn_aaa_spi,
            mip_mn_ha_spi: optional.mip_mn_ha_spi,
            mip_mobile_node_address,
            mip6_agent_info,
            mip_careof_address,
            mip_authenticator: optional.mip_authenticator,
            mip_mac_mobility_data: optional.mip_mac_mobility_data,
            mip_timestamp: optional.mip_timestamp,
            qos_capability: optional.qos_capability,
            qos_resources: optional.qos_resources,
            chargeable_user_identity: optional.chargeable_user_identity,
            service_selection: optional.service_selection,
            authorization_lifetime: optional.authorization_lifetime,
            auth_session_state: optional.auth_session_state,
            proxy_info: optional.proxy_info,
            route_record: optional.route_record,
            additional_avps: optional.additional_avps,
        }
    }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut auth_application_id = None;
        let mut user_name = None;
        let mut destination_realm = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut auth_request_type = None;
        let mut mip6_auth_mode = None;
        let mut mip_mobile_node_address = Vec::new();
        let mut mip6_agent_info = None;
        let mut mip_careof_address = None;
        let mut optional = Mip6RequestOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 258) => received.one(1, &mut auth_application_id),
                (0, 1) => received.one(2, &mut user_name),
                (0, 283) => received.one(3, &mut destination_realm),
                (0, 264) => received.one(4, &mut origin_host),
                (0, 296) => received.one(5, &mut origin_realm),
                (0, 274) => received.one(6, &mut auth_request_type),
                (0, 293) => received.one(7, &mut optional.destination_host),
                (0, 278) => received.one(8, &mut optional.origin_state_id),
                (0, 32) => received.one(9, &mut optional.nas_identifier),
                (0, 4) => received.one(10, &mut optional.nas_ip_address),
                (0, 95) => received.one(11, &mut optional.nas_ipv6_address),
                (0, 61) => received.one(12, &mut optional.nas_port_type),
                (0, 30) => received.one(13, &mut optional.called_station_id),
                (0, 31) => received.one(14, &mut optional.calling_station_id),
                (0, 124) => received.one(15, &mut optional.mip6_feature_vector),
                (0, 494) => received.one(16, &mut mip6_auth_mode),
                (0, 341) => received.one(17, &mut optional.mip_mn_aaa_spi),
                (0, 491) => received.one(18, &mut optional.mip_mn_ha_spi),
                (0, 333) => received.up_to(19, &mut mip_mobile_node_address, 2),
                (0, 486) => received.one(20, &mut mip6_agent_info),
                (0, 487) => received.one(21, &mut mip_careof_address),
                (0, 488) => received.one(22, &mut optional.mip_authenticator),
                (0, 489) => received.one(23, &mut optional.mip_mac_mobility_data),
                (0, 490) => received.one(24, &mut optional.mip_timestamp),
                (0, 578) => received.one(25, &mut optional.qos_capability),
                (0, 508) => received.many(26, &mut optional.qos_resources),
                (0, 89) => received.one(27, &mut optional.chargeable_user_identity),
                (0, 493) => received.one(28, &mut optional.service_selection),
                (0, 291) => received.one(29, &mut optional.authorization_lifetime),
                (0, 277) => received.one(30, &mut optional.auth_session_state),
                (0, 284) => received.many(31, &mut optional.proxy_info),
                (0, 282) => received.many(32, &mut optional.route_record),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(1, &auth_application_id);
        received.required(2, &user_name);
        received.required(3, &destination_realm);
        received.required(4, &origin_host);
        received.required(5, &origin_realm);
        received.required(6, &auth_request_type);
        received.required(16, &mip6_auth_mode);
        let mip_mobile_node_address = received.bounded(19, mip_mobile_node_address);
        received.required(20, &mip6_agent_info);
        received.required(21, &mip_careof_address);
        let required = (
            session_id?,
            auth_application_id?,
            user_name?,
            destination_realm?,
            origin_host?,
            origin_realm?,
            auth_request_type?,
            mip6_auth_mode?,
            mip_mobile_node_address?,
            mip6_agent_info?,
            mip_careof_address?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        encoder.one(&base::avp::USER_NAME, &self.user_name);
        encoder.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.one(&base::avp::AUTH_REQUEST_TYPE, &self.auth_request_type);
        encoder.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        encoder.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        encoder.optional(&nasreq::avp::NAS_IDENTIFIER, &self.nas_identifier);
        encoder.optional(&nasreq::avp::NAS_IP_ADDRESS, &self.nas_ip_address);
        encoder.optional(&nasreq::avp::NAS_IPV6_ADDRESS, &self.nas_ipv6_address);
        encoder.optional(&nasreq::avp::NAS_PORT_TYPE, &self.nas_port_type);
        encoder.optional(&nasreq::avp::CALLED_STATION_ID, &self.called_station_id);
        encoder.optional(&nasreq::avp::CALLING_STATION_ID, &self.calling_station_id);
        encoder.optional(&rfc5447::avp::MIP6_FEATURE_VECTOR, &self.mip6_feature_vector);
        encoder.one(&rfc5778::avp::MIP6_AUTH_MODE, &self.mip6_auth_mode);
        encoder.optional(&mobile_ipv4::avp::MIP_MN_AAA_SPI, &self.mip_mn_aaa_spi);
        encoder.optional(&rfc5778::avp::MIP_MN_HA_SPI, &self.mip_mn_ha_spi);
        encoder
            .many(
                &mobile_ipv4::avp::MIP_MOBILE_NODE_ADDRESS,
                &self.mip_mobile_node_address,
            );
        encoder.one(&rfc5447::avp::MIP6_AGENT_INFO, &self.mip6_agent_info);
        encoder.one(&rfc5778::avp::MIP_CAREOF_ADDRESS, &self.mip_careof_address);
        encoder.optional(&rfc5778::avp::MIP_AUTHENTICATOR, &self.mip_authenticator);
        encoder
            .optional(&rfc5778::avp::MIP_MAC_MOBILITY_DATA, &self.mip_mac_mobility_data);
        encoder.optional(&rfc5778::avp::MIP_TIMESTAMP, &self.mip_timestamp);
        encoder.optional(&rfc5777::avp::QOS_CAPABILITY, &self.qos_capability);
        encoder.many(&rfc5777::avp::QOS_RESOURCES, &self.qos_resources);
        encoder
            .optional(
                &rfc4372::avp::CHARGEABLE_USER_IDENTITY,
                &self.chargeable_user_identity,
            );
        encoder.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        encoder
            .optional(&base::avp::AUTHORIZATION_LIFETIME, &self.authorization_lifetime);
        encoder.optional(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&base::avp::ROUTE_RECORD, &self.route_record);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

impl Mip6Request {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Auth-Application-Id, Auth-Request-Type, Proxy-Info.
    #[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> Mip6AnswerBuilder<
        (
            Set<Utf8String>,
            Set<u32>,
            Unset,
            Set<DiameterIdentity>,
            Set<DiameterIdentity>,
            Set<AuthRequestType>,
        ),
    > {
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
