// @generated from dictionaries/s6b.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc5447;
use crate::rfc5777;
use crate::rfc5778;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29229;
use crate::ts29273;
use crate::base::{AuthRequestType, ProxyInfo};
use crate::rfc5447::Mip6AgentInfo;
use crate::rfc5777::QosCapability;
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::s6b::{AaAnswer, AaAnswerBuilder};
use crate::ts29229::SupportedFeatures;

/// The gateway asks for authorization of a PDN connection, and tells its own address.
///
/// ```text
/// <AAR> ::= < Diameter Header: 265, REQ, PXY, 16777272 >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Auth-Request-Type }
///           [ User-Name ]
///           [ rfc5447:MIP6-Agent-Info ]
///           [ MIP6-Feature-Vector ]
///           [ ts29229:Visited-Network-Identifier ]
///           [ QoS-Capability ]
///           [ Service-Selection ]
///           [ OC-Supported-Features ]
///           [ Origination-Time-Stamp ]
///           [ Maximum-Wait-Time ]
///         * [ Supported-Features ]
///           [ Emergency-Services ]
///           [ MIP-MN-HA-SPI ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 265, 3GPP TS 29.273, 9.2.2.2.1/9.2.2.2.2/9.2.2.5.1/9.2.2.5.2.
#[doc(alias = "AAR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AaRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
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
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// MIP6-Agent-Info (486), Grouped; RFC 5447, 4.2.1.
    pub mip6_agent_info: Option<Mip6AgentInfo>,
    /// MIP6-Feature-Vector (124), Unsigned64; RFC 5447, 4.2.5.
    /// A bit mask, 64 bits wide, of the mobility features of the access server and the home server.
    pub mip6_feature_vector: Option<u64>,
    /// Visited-Network-Identifier (600/10415), OctetString; 3GPP TS 29.229, 6.3.1.
    /// A name of the visited network, as text in an OctetString; Visited-PLMN-Id is another thing.
    pub visited_network_identifier: Option<OctetString>,
    /// QoS-Capability (578), Grouped; RFC 5777, 6.
    pub qos_capability: Option<QosCapability>,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Option<Utf8String>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Origination-Time-Stamp (1536/10415), Unsigned64; 3GPP TS 29.273, 9.2.3.2.6.
    /// When the request was made, in milliseconds since 1900.
    pub origination_time_stamp: Option<u64>,
    /// Maximum-Wait-Time (1537/10415), Unsigned32; 3GPP TS 29.273, 9.2.3.2.7.
    /// Milliseconds the sender waits for the answer.
    pub maximum_wait_time: Option<u32>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Emergency-Services (1538/10415), Unsigned32; 3GPP TS 29.273, 7.2.3.4.
    /// A bit mask: bit 0, emergency.
    pub emergency_services: Option<u32>,
    /// MIP-MN-HA-SPI (491), Unsigned32; RFC 5778.
    pub mip_mn_ha_spi: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for AaRequest {
    type Answer = AaAnswer;
}

impl Command for AaRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "AA-Request",
    abbreviation: "AAR",
    code: Some(265),
    application_id: 16777272,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::s6b::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<AaRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "AA-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::AUTH_REQUEST_TYPE.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(rfc5447::avp::MIP6_AGENT_INFO.description()),
        Item::optional(rfc5447::avp::MIP6_FEATURE_VECTOR.description()),
        Item::optional(ts29229::avp::VISITED_NETWORK_IDENTIFIER.description()),
        Item::optional(rfc5777::avp::QOS_CAPABILITY.description()),
        Item::optional(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(ts29273::avp::ORIGINATION_TIME_STAMP.description()),
        Item::optional(ts29273::avp::MAXIMUM_WAIT_TIME.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(ts29273::avp::EMERGENCY_SERVICES.description()),
        Item::optional(rfc5778::avp::MIP_MN_HA_SPI.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for AaRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            auth_application_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            auth_request_type: unread.value(),
            user_name: None,
            mip6_agent_info: None,
            mip6_feature_vector: None,
            visited_network_identifier: None,
            qos_capability: None,
            service_selection: None,
            oc_supported_features: None,
            origination_time_stamp: None,
            maximum_wait_time: None,
            supported_features: Vec::new(),
            emergency_services: None,
            mip_mn_ha_spi: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 258) => received.one(2, 1, &mut self.auth_application_id),
            (0, 264) => received.one(3, 2, &mut self.origin_host),
            (0, 296) => received.one(4, 3, &mut self.origin_realm),
            (0, 283) => received.one(5, 4, &mut self.destination_realm),
            (0, 274) => received.one(6, 5, &mut self.auth_request_type),
            (0, 1) => received.optional(7, &mut self.user_name),
            (0, 486) => received.optional(8, &mut self.mip6_agent_info),
            (0, 124) => received.optional(9, &mut self.mip6_feature_vector),
            (10415, 600) => received.optional(10, &mut self.visited_network_identifier),
            (0, 578) => received.optional(11, &mut self.qos_capability),
            (0, 493) => received.optional(12, &mut self.service_selection),
            (0, 621) => received.optional(13, &mut self.oc_supported_features),
            (10415, 1536) => received.optional(14, &mut self.origination_time_stamp),
            (10415, 1537) => received.optional(15, &mut self.maximum_wait_time),
            (10415, 628) => received.many(16, &mut self.supported_features),
            (10415, 1538) => received.optional(17, &mut self.emergency_services),
            (0, 491) => received.optional(18, &mut self.mip_mn_ha_spi),
            (0, 284) => received.many(19, &mut self.proxy_info),
            (0, 282) => received.many(20, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::AUTH_REQUEST_TYPE, &self.auth_request_type);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&rfc5447::avp::MIP6_AGENT_INFO, &self.mip6_agent_info);
        avps.optional(&rfc5447::avp::MIP6_FEATURE_VECTOR, &self.mip6_feature_vector);
        avps.optional(
            &ts29229::avp::VISITED_NETWORK_IDENTIFIER,
            &self.visited_network_identifier,
        );
        avps.optional(&rfc5777::avp::QOS_CAPABILITY, &self.qos_capability);
        avps.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(
            &ts29273::avp::ORIGINATION_TIME_STAMP,
            &self.origination_time_stamp,
        );
        avps.optional(&ts29273::avp::MAXIMUM_WAIT_TIME, &self.maximum_wait_time);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&ts29273::avp::EMERGENCY_SERVICES, &self.emergency_services);
        avps.optional(&rfc5778::avp::MIP_MN_HA_SPI, &self.mip_mn_ha_spi);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl AaRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Application-Id, Auth-Request-Type, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> AaAnswerBuilder<(Set, Set, Set, Unset, Set, Set)> {
        AaAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_application_id(self.auth_application_id)
            .auth_request_type(self.auth_request_type)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    AaRequestBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command AaRequest in Box<AaRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777272, "Auth-Application-Id" => (A, Set, C, D, E, F), B: required::AuthApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F), E: required::DestinationRealm;
    required auth_request_type: IntoField<AuthRequestType>, "Auth-Request-Type" => (A, B, C, D, E, Set), F: required::AuthRequestType;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional mip6_agent_info: IntoField<Mip6AgentInfo, Option<Mip6AgentInfo>>, "MIP6-Agent-Info";
    optional mip6_feature_vector: IntoField<u64, Option<u64>>, "MIP6-Feature-Vector";
    optional visited_network_identifier: IntoField<OctetString, Option<OctetString>>, "Visited-Network-Identifier";
    optional qos_capability: IntoField<QosCapability, Option<QosCapability>>, "QoS-Capability";
    optional service_selection: IntoField<Utf8String, Option<Utf8String>>, "Service-Selection";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional origination_time_stamp: IntoField<u64, Option<u64>>, "Origination-Time-Stamp";
    optional maximum_wait_time: IntoField<u32, Option<u32>>, "Maximum-Wait-Time";
    optional emergency_services: IntoField<u32, Option<u32>>, "Emergency-Services";
    optional mip_mn_ha_spi: IntoField<u32, Option<u32>>, "MIP-MN-HA-SPI";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
