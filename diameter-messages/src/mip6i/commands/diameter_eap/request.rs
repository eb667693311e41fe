// @generated from dictionaries/mip6i.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Identity, Item, List, OctetString, Place,
    Request, Utf8String, normalize,
};
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
use diameter_core::builder::{Set, Unset};
use super::request_builder::{DiameterEapRequestBuilder, DiameterEapRequestOptional};

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
pub struct DiameterEapRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    pub auth_application_id: u32,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    pub destination_realm: DiameterIdentity,
    /// Auth-Request-Type (274), Enumerated; RFC 6733, 8.7.
    pub auth_request_type: AuthRequestType,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    pub destination_host: Option<DiameterIdentity>,
    /// NAS-Identifier (32), UTF8String; RFC 4005, 9.3.1.
    pub nas_identifier: Option<Utf8String>,
    /// NAS-IP-Address (4), OctetString; RFC 4005, 9.3.2.
    pub nas_ip_address: Option<OctetString>,
    /// NAS-IPv6-Address (95), OctetString; RFC 4005, 9.3.3.
    pub nas_ipv6_address: Option<OctetString>,
    /// NAS-Port-Type (61), Enumerated; RFC 7155, 4.2.4.
    pub nas_port_type: Option<NasPortType>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    pub user_name: Option<Utf8String>,
    /// EAP-Payload (462), OctetString; RFC 4072, 4.1.1.
    pub eap_payload: OctetString,
    /// MIP6-Feature-Vector (124), Unsigned64; RFC 5447, 4.2.5.
    pub mip6_feature_vector: Option<u64>,
    /// MIP6-Agent-Info (486), Grouped; RFC 5447, 4.2.1.
    pub mip6_agent_info: Option<Mip6AgentInfo>,
    /// MIP-Mobile-Node-Address (333), Address; RFC 4004, 7.3.
    pub mip_mobile_node_address: List<Address, 0, 2>,
    /// Chargeable-User-Identity (89), OctetString; RFC 4372, 6.19.
    pub chargeable_user_identity: Option<OctetString>,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    pub service_selection: Option<Utf8String>,
    /// QoS-Capability (578), Grouped; RFC 5777, 6.
    pub qos_capability: Option<QosCapability>,
    /// QoS-Resources (508), Grouped; RFC 5777, 3.1.
    pub qos_resources: Vec<QosResources>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl DiameterEapRequest {
    /// Starts building the AVPs of a Diameter-EAP-Request.
    pub fn builder() -> DiameterEapRequestBuilder {
        DiameterEapRequestBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            auth_application_id,
            origin_host,
            origin_realm,
            destination_realm,
            auth_request_type,
            eap_payload,
        ): (
            Utf8String,
            u32,
            DiameterIdentity,
            DiameterIdentity,
            DiameterIdentity,
            AuthRequestType,
            OctetString,
        ),
        optional: DiameterEapRequestOptional,
    ) -> Self {
        Self {
            session_id,
            auth_application_id,
            origin_host,
            origin_realm,
            destination_realm,
            auth_request_type,
            destination_host: optional.destination_host,
            nas_identifier: optional.nas_identifier,
            nas_ip_address: optional.nas_ip_address,
            nas_ipv6_address: optional.nas_ipv6_address,
            nas_port_type: optional.nas_port_type,
            user_name: optional.user_name,
            eap_payload,
            mip6_feature_vector: optional.mip6_feature_vector,
            mip6_agent_info: optional.mip6_agent_info,
            mip_mobile_node_address: optional.mip_mobile_node_address,
            chargeable_user_identity: optional.chargeable_user_identity,
            service_selection: optional.service_selection,
            qos_capability: optional.qos_capability,
            qos_resources: optional.qos_resources,
            proxy_info: optional.proxy_info,
            route_record: optional.route_record,
            additional_avps: optional.additional_avps,
        }
    }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut auth_application_id = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut destination_realm = None;
        let mut auth_request_type = None;
        let mut eap_payload = None;
        let mut mip_mobile_node_address = Vec::new();
        let mut optional = DiameterEapRequestOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 258) => received.one(1, &mut auth_application_id),
                (0, 264) => received.one(2, &mut origin_host),
                (0, 296) => received.one(3, &mut origin_realm),
                (0, 283) => received.one(4, &mut destination_realm),
                (0, 274) => received.one(5, &mut auth_request_type),
                (0, 293) => received.one(6, &mut optional.destination_host),
                (0, 32) => received.one(7, &mut optional.nas_identifier),
                (0, 4) => received.one(8, &mut optional.nas_ip_address),
                (0, 95) => received.one(9, &mut optional.nas_ipv6_address),
                (0, 61) => received.one(10, &mut optional.nas_port_type),
                (0, 1) => received.one(11, &mut optional.user_name),
                (0, 462) => received.one(12, &mut eap_payload),
                (0, 124) => received.one(13, &mut optional.mip6_feature_vector),
                (0, 486) => received.one(14, &mut optional.mip6_agent_info),
                (0, 333) => received.up_to(15, &mut mip_mobile_node_address, 2),
                (0, 89) => received.one(16, &mut optional.chargeable_user_identity),
                (0, 493) => received.one(17, &mut optional.service_selection),
                (0, 578) => received.one(18, &mut optional.qos_capability),
                (0, 508) => received.many(19, &mut optional.qos_resources),
                (0, 284) => received.many(20, &mut optional.proxy_info),
                (0, 282) => received.many(21, &mut optional.route_record),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(1, &auth_application_id);
        received.required(2, &origin_host);
        received.required(3, &origin_realm);
        received.required(4, &destination_realm);
        received.required(5, &auth_request_type);
        received.required(12, &eap_payload);
        optional.mip_mobile_node_address = received.at_most(mip_mobile_node_address);
        let required = (
            session_id?,
            auth_application_id?,
            origin_host?,
            origin_realm?,
            destination_realm?,
            auth_request_type?,
            eap_payload?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        encoder.one(&base::avp::AUTH_REQUEST_TYPE, &self.auth_request_type);
        encoder.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        encoder.optional(&nasreq::avp::NAS_IDENTIFIER, &self.nas_identifier);
        encoder.optional(&nasreq::avp::NAS_IP_ADDRESS, &self.nas_ip_address);
        encoder.optional(&nasreq::avp::NAS_IPV6_ADDRESS, &self.nas_ipv6_address);
        encoder.optional(&nasreq::avp::NAS_PORT_TYPE, &self.nas_port_type);
        encoder.optional(&base::avp::USER_NAME, &self.user_name);
        encoder.one(&eap::avp::EAP_PAYLOAD, &self.eap_payload);
        encoder.optional(&rfc5447::avp::MIP6_FEATURE_VECTOR, &self.mip6_feature_vector);
        encoder.optional(&rfc5447::avp::MIP6_AGENT_INFO, &self.mip6_agent_info);
        encoder
            .many(
                &mobile_ipv4::avp::MIP_MOBILE_NODE_ADDRESS,
                &self.mip_mobile_node_address,
            );
        encoder
            .optional(
                &rfc4372::avp::CHARGEABLE_USER_IDENTITY,
                &self.chargeable_user_identity,
            );
        encoder.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        encoder.optional(&rfc5777::avp::QOS_CAPABILITY, &self.qos_capability);
        encoder.many(&rfc5777::avp::QOS_RESOURCES, &self.qos_resources);
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&base::avp::ROUTE_RECORD, &self.route_record);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

impl DiameterEapRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Application-Id, Auth-Request-Type, Proxy-Info.
    #[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> DiameterEapAnswerBuilder<
        (
            Set<Utf8String>,
            Set<u32>,
            Set<AuthRequestType>,
            Unset,
            Set<DiameterIdentity>,
            Set<DiameterIdentity>,
        ),
    > {
        DiameterEapAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_application_id(self.auth_application_id)
            .auth_request_type(self.auth_request_type)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}
