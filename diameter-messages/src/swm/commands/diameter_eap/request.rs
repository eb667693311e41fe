// @generated from dictionaries/swm.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::eap;
use crate::rfc5447;
use crate::rfc5777;
use crate::rfc5778;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29212;
use crate::ts29229;
use crate::ts29272;
use crate::ts29273;
use crate::base::{AuthRequestType, ProxyInfo};
use crate::rfc5777::QosCapability;
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::swm::{DiameterEapAnswer, DiameterEapAnswerBuilder};
use crate::ts29212::RatType;
use crate::ts29229::SupportedFeatures;
use crate::ts29272::TerminalInformation;

/// Carries an EAP packet of IKEv2; the answer carries the next one, or the outcome with the user's
/// authorization.
///
/// ```text
/// <DER> ::= < Diameter Header: 268, REQ, PXY, 16777264 >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           [ Destination-Host ]
///           { Auth-Request-Type }
///           { EAP-Payload }
///           [ User-Name ]
///           [ ts29272:RAT-Type ]
///           [ Service-Selection ]
///           [ MIP6-Feature-Vector ]
///           [ QoS-Capability ]
///           [ ts29229:Visited-Network-Identifier ]
///           [ AAA-Failure-Indication ]
///         * [ Supported-Features ]
///           [ UE-Local-IP-Address ]
///           [ OC-Supported-Features ]
///           [ Terminal-Information ]
///           [ Emergency-Services ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 268, 3GPP TS 29.273, 7.2.2.1.1/7.2.2.1.2.
#[doc(alias = "DER")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DiameterEapRequest {
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
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// Auth-Request-Type (274), Enumerated; RFC 6733, 8.7.
    pub auth_request_type: AuthRequestType,
    /// EAP-Payload (462), OctetString; RFC 4072, 4.1.1.
    /// An EAP packet.
    pub eap_payload: OctetString,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.272, 7.3.1.
    pub rat_type: Option<RatType>,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Option<Utf8String>,
    /// MIP6-Feature-Vector (124), Unsigned64; RFC 5447, 4.2.5.
    /// A bit mask, 64 bits wide, of the mobility features of the access server and the home server.
    pub mip6_feature_vector: Option<u64>,
    /// QoS-Capability (578), Grouped; RFC 5777, 6.
    pub qos_capability: Option<QosCapability>,
    /// Visited-Network-Identifier (600/10415), OctetString; 3GPP TS 29.229, 6.3.1.
    /// A name of the visited network, as text in an OctetString; Visited-PLMN-Id is another thing.
    pub visited_network_identifier: Option<OctetString>,
    /// AAA-Failure-Indication (1518/10415), Unsigned32; 3GPP TS 29.273, 8.2.3.21.
    /// A bit mask: bit 0, the server that was in charge failed.
    pub aaa_failure_indication: Option<u32>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// UE-Local-IP-Address (2805/10415), Address; 3GPP TS 29.212, 5.3.96.
    /// The terminal's address in the local network, with its address family in front.
    pub ue_local_ip_address: Option<Address>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Terminal-Information (1401/10415), Grouped; 3GPP TS 29.272, 7.3.3.
    pub terminal_information: Option<TerminalInformation>,
    /// Emergency-Services (1538/10415), Unsigned32; 3GPP TS 29.273, 7.2.3.4.
    /// A bit mask: bit 0, emergency.
    pub emergency_services: Option<u32>,
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
    application_id: 16777264,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::swm::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<DiameterEapRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Diameter-EAP-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::AUTH_REQUEST_TYPE.description()),
        Item::required(eap::avp::EAP_PAYLOAD.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(ts29272::avp::RAT_TYPE.description()),
        Item::optional(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::optional(rfc5447::avp::MIP6_FEATURE_VECTOR.description()),
        Item::optional(rfc5777::avp::QOS_CAPABILITY.description()),
        Item::optional(ts29229::avp::VISITED_NETWORK_IDENTIFIER.description()),
        Item::optional(ts29273::avp::AAA_FAILURE_INDICATION.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(ts29212::avp::UE_LOCAL_IP_ADDRESS.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(ts29272::avp::TERMINAL_INFORMATION.description()),
        Item::optional(ts29273::avp::EMERGENCY_SERVICES.description()),
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
            drmp: None,
            auth_application_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            destination_host: None,
            auth_request_type: unread.value(),
            eap_payload: unread.value(),
            user_name: None,
            rat_type: None,
            service_selection: None,
            mip6_feature_vector: None,
            qos_capability: None,
            visited_network_identifier: None,
            aaa_failure_indication: None,
            supported_features: Vec::new(),
            ue_local_ip_address: None,
            oc_supported_features: None,
            terminal_information: None,
            emergency_services: None,
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
            (0, 293) => received.optional(6, &mut self.destination_host),
            (0, 274) => received.one(7, 5, &mut self.auth_request_type),
            (0, 462) => received.one(8, 6, &mut self.eap_payload),
            (0, 1) => received.optional(9, &mut self.user_name),
            (10415, 1032) => received.optional(10, &mut self.rat_type),
            (0, 493) => received.optional(11, &mut self.service_selection),
            (0, 124) => received.optional(12, &mut self.mip6_feature_vector),
            (0, 578) => received.optional(13, &mut self.qos_capability),
            (10415, 600) => received.optional(14, &mut self.visited_network_identifier),
            (10415, 1518) => received.optional(15, &mut self.aaa_failure_indication),
            (10415, 628) => received.many(16, &mut self.supported_features),
            (10415, 2805) => received.optional(17, &mut self.ue_local_ip_address),
            (0, 621) => received.optional(18, &mut self.oc_supported_features),
            (10415, 1401) => received.optional(19, &mut self.terminal_information),
            (10415, 1538) => received.optional(20, &mut self.emergency_services),
            (0, 284) => received.many(21, &mut self.proxy_info),
            (0, 282) => received.many(22, &mut self.route_record),
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
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::AUTH_REQUEST_TYPE, &self.auth_request_type);
        avps.one(&eap::avp::EAP_PAYLOAD, &self.eap_payload);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&ts29272::avp::RAT_TYPE, &self.rat_type);
        avps.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.optional(&rfc5447::avp::MIP6_FEATURE_VECTOR, &self.mip6_feature_vector);
        avps.optional(&rfc5777::avp::QOS_CAPABILITY, &self.qos_capability);
        avps.optional(
            &ts29229::avp::VISITED_NETWORK_IDENTIFIER,
            &self.visited_network_identifier,
        );
        avps.optional(
            &ts29273::avp::AAA_FAILURE_INDICATION,
            &self.aaa_failure_indication,
        );
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&ts29212::avp::UE_LOCAL_IP_ADDRESS, &self.ue_local_ip_address);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(&ts29272::avp::TERMINAL_INFORMATION, &self.terminal_information);
        avps.optional(&ts29273::avp::EMERGENCY_SERVICES, &self.emergency_services);
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
    required auth_application_id: IntoField<u32> = 16777264, "Auth-Application-Id" => (A, Set, C, D, E, F, G), B: required::AuthApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F, G), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F, G), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F, G), E: required::DestinationRealm;
    required auth_request_type: IntoField<AuthRequestType>, "Auth-Request-Type" => (A, B, C, D, E, Set, G), F: required::AuthRequestType;
    required eap_payload: IntoField<OctetString>, "EAP-Payload" => (A, B, C, D, E, F, Set), G: required::EapPayload;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional rat_type: IntoField<RatType, Option<RatType>>, "RAT-Type";
    optional service_selection: IntoField<Utf8String, Option<Utf8String>>, "Service-Selection";
    optional mip6_feature_vector: IntoField<u64, Option<u64>>, "MIP6-Feature-Vector";
    optional qos_capability: IntoField<QosCapability, Option<QosCapability>>, "QoS-Capability";
    optional visited_network_identifier: IntoField<OctetString, Option<OctetString>>, "Visited-Network-Identifier";
    optional aaa_failure_indication: IntoField<u32, Option<u32>>, "AAA-Failure-Indication";
    optional ue_local_ip_address: IntoField<Address, Option<Address>>, "UE-Local-IP-Address";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional terminal_information: IntoField<TerminalInformation, Option<TerminalInformation>>, "Terminal-Information";
    optional emergency_services: IntoField<u32, Option<u32>>, "Emergency-Services";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
