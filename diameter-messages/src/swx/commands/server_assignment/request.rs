// @generated from dictionaries/swx.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc5447;
use crate::rfc5778;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29229;
use crate::ts29272;
use crate::ts29273;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc5447::Mip6AgentInfo;
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::swx::{ServerAssignmentAnswer, ServerAssignmentAnswerBuilder};
use crate::ts29229::{ServerAssignmentType, SupportedFeatures};
use crate::ts29272::{ActiveApn, TerminalInformation};

/// The AAA server registers or deregisters for a user, and receives the subscription data.
///
/// ```text
/// <SAR> ::= < Diameter Header: 301, REQ, PXY, 16777265 >
///           < Session-Id >
///           [ DRMP ]
///           { Vendor-Specific-Application-Id }
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Destination-Host ]
///           { Destination-Realm }
///           [ Service-Selection ]
///           [ Context-Identifier ]
///           [ MIP6-Agent-Info ]
///           [ ts29229:Visited-Network-Identifier ]
///           { User-Name }
///           { Server-Assignment-Type }
///         * [ Active-APN ]
///           [ OC-Supported-Features ]
///         * [ Supported-Features ]
///           [ Terminal-Information ]
///           [ Emergency-Services ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 301, 3GPP TS 29.273, 8.2.2.3.
#[doc(alias = "SAR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServerAssignmentRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: VendorSpecificApplicationId,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Option<Utf8String>,
    /// Context-Identifier (1423/10415), Unsigned32; 3GPP TS 29.272, 7.3.27.
    /// Identifies an APN configuration or PDP context among those of one user.
    pub context_identifier: Option<u32>,
    /// MIP6-Agent-Info (486), Grouped; RFC 5447, 4.2.1.
    pub mip6_agent_info: Option<Mip6AgentInfo>,
    /// Visited-Network-Identifier (600/10415), OctetString; 3GPP TS 29.229, 6.3.1.
    /// A name of the visited network, as text in an OctetString; Visited-PLMN-Id is another thing.
    pub visited_network_identifier: Option<OctetString>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Utf8String,
    /// Server-Assignment-Type (614/10415), Enumerated; 3GPP TS 29.229, 6.3.15.
    pub server_assignment_type: ServerAssignmentType,
    /// Active-APN (1612/10415), Grouped; 3GPP TS 29.272, 7.3.127.
    pub active_apn: Vec<ActiveApn>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
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

impl Request for ServerAssignmentRequest {
    type Answer = ServerAssignmentAnswer;
}

impl Command for ServerAssignmentRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Server-Assignment-Request",
    abbreviation: "SAR",
    code: Some(301),
    application_id: 16777265,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::swx::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<ServerAssignmentRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Server-Assignment-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::optional(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::optional(ts29272::avp::CONTEXT_IDENTIFIER.description()),
        Item::optional(rfc5447::avp::MIP6_AGENT_INFO.description()),
        Item::optional(ts29229::avp::VISITED_NETWORK_IDENTIFIER.description()),
        Item::required(base::avp::USER_NAME.description()),
        Item::required(ts29229::avp::SERVER_ASSIGNMENT_TYPE.description()),
        Item::repeated(ts29272::avp::ACTIVE_APN.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(ts29272::avp::TERMINAL_INFORMATION.description()),
        Item::optional(ts29273::avp::EMERGENCY_SERVICES.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for ServerAssignmentRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 8;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            vendor_specific_application_id: unread.value(),
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_host: None,
            destination_realm: unread.value(),
            service_selection: None,
            context_identifier: None,
            mip6_agent_info: None,
            visited_network_identifier: None,
            user_name: unread.value(),
            server_assignment_type: unread.value(),
            active_apn: Vec::new(),
            oc_supported_features: None,
            supported_features: Vec::new(),
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
            (0, 260) => received.one(2, 1, &mut self.vendor_specific_application_id),
            (0, 277) => received.one(3, 2, &mut self.auth_session_state),
            (0, 264) => received.one(4, 3, &mut self.origin_host),
            (0, 296) => received.one(5, 4, &mut self.origin_realm),
            (0, 293) => received.optional(6, &mut self.destination_host),
            (0, 283) => received.one(7, 5, &mut self.destination_realm),
            (0, 493) => received.optional(8, &mut self.service_selection),
            (10415, 1423) => received.optional(9, &mut self.context_identifier),
            (0, 486) => received.optional(10, &mut self.mip6_agent_info),
            (10415, 600) => received.optional(11, &mut self.visited_network_identifier),
            (0, 1) => received.one(12, 6, &mut self.user_name),
            (10415, 614) => received.one(13, 7, &mut self.server_assignment_type),
            (10415, 1612) => received.many(14, &mut self.active_apn),
            (0, 621) => received.optional(15, &mut self.oc_supported_features),
            (10415, 628) => received.many(16, &mut self.supported_features),
            (10415, 1401) => received.optional(17, &mut self.terminal_information),
            (10415, 1538) => received.optional(18, &mut self.emergency_services),
            (0, 284) => received.many(19, &mut self.proxy_info),
            (0, 282) => received.many(20, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(
            &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
            &self.vendor_specific_application_id,
        );
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.optional(&ts29272::avp::CONTEXT_IDENTIFIER, &self.context_identifier);
        avps.optional(&rfc5447::avp::MIP6_AGENT_INFO, &self.mip6_agent_info);
        avps.optional(
            &ts29229::avp::VISITED_NETWORK_IDENTIFIER,
            &self.visited_network_identifier,
        );
        avps.one(&base::avp::USER_NAME, &self.user_name);
        avps.one(&ts29229::avp::SERVER_ASSIGNMENT_TYPE, &self.server_assignment_type);
        avps.many(&ts29272::avp::ACTIVE_APN, &self.active_apn);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&ts29272::avp::TERMINAL_INFORMATION, &self.terminal_information);
        avps.optional(&ts29273::avp::EMERGENCY_SERVICES, &self.emergency_services);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl ServerAssignmentRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Vendor-Specific-Application-Id, Auth-Session-State, User-Name, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> ServerAssignmentAnswerBuilder<(Set, Set, Set, Set, Set, Set)> {
        ServerAssignmentAnswer::builder()
            .session_id(self.session_id.clone())
            .vendor_specific_application_id(self.vendor_specific_application_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .user_name(self.user_name.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    ServerAssignmentRequestBuilder<(A, B, C, D, E, F, G, H) = (Unset, Set, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set, Set)> builds command ServerAssignmentRequest in Box<ServerAssignmentRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G, H), A: required::SessionId;
    required vendor_specific_application_id: IntoField<VendorSpecificApplicationId> = VendorSpecificApplicationId::builder().vendor_id(10415).auth_application_id(16777265).build(), "Vendor-Specific-Application-Id" => (A, Set, C, D, E, F, G, H), B: required::VendorSpecificApplicationId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, B, Set, D, E, F, G, H), C: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, Set, E, F, G, H), D: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, Set, F, G, H), E: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, E, Set, G, H), F: required::DestinationRealm;
    required user_name: IntoField<Utf8String>, "User-Name" => (A, B, C, D, E, F, Set, H), G: required::UserName;
    required server_assignment_type: IntoField<ServerAssignmentType>, "Server-Assignment-Type" => (A, B, C, D, E, F, G, Set), H: required::ServerAssignmentType;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional service_selection: IntoField<Utf8String, Option<Utf8String>>, "Service-Selection";
    optional context_identifier: IntoField<u32, Option<u32>>, "Context-Identifier";
    optional mip6_agent_info: IntoField<Mip6AgentInfo, Option<Mip6AgentInfo>>, "MIP6-Agent-Info";
    optional visited_network_identifier: IntoField<OctetString, Option<OctetString>>, "Visited-Network-Identifier";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional terminal_information: IntoField<TerminalInformation, Option<TerminalInformation>>, "Terminal-Information";
    optional emergency_services: IntoField<u32, Option<u32>>, "Emergency-Services";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
    large active_apn, active_apns: IntoField<ActiveApn, Vec<ActiveApn>>, IntoField<ActiveApn>, "Active-APN";
}
