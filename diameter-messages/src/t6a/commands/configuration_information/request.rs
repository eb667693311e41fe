// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7944;
use crate::ts29229;
use crate::ts29336;
use crate::base::{AuthSessionState, ProxyInfo};
use crate::rfc7944::Drmp;
use crate::t6a::{
    ConfigurationInformationAnswer, ConfigurationInformationAnswerBuilder,
    MonitoringEventConfiguration, MonitoringEventReport, avp,
};
use crate::ts29229::SupportedFeatures;
use crate::ts29336::UserIdentifier;

/// The SCEF configures, or deletes, monitoring events at the serving node.
///
/// ```text
/// <CIR> ::= < Diameter Header: 8388718, REQ, PXY, 16777346 >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Destination-Host ]
///           { Destination-Realm }
///         * [ Supported-Features ]
///         * [ Monitoring-Event-Configuration ]
///         * [ Monitoring-Event-Report ]
///           [ User-Identifier ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 8388718, 3GPP TS 29.128, 6.2.3/6.2.4.
#[doc(alias = "CIR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationInformationRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
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
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Monitoring-Event-Configuration (3122/10415), Grouped; 3GPP TS 29.128, 6.4.2.
    pub monitoring_event_configuration: Vec<MonitoringEventConfiguration>,
    /// Monitoring-Event-Report (3123/10415), Grouped; 3GPP TS 29.128, 6.4.3.
    pub monitoring_event_report: Vec<MonitoringEventReport>,
    /// User-Identifier (3102/10415), Grouped; 3GPP TS 29.336, 6.4.2/8.4.36.
    pub user_identifier: Option<UserIdentifier>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for ConfigurationInformationRequest {
    type Answer = ConfigurationInformationAnswer;
}

impl Command for ConfigurationInformationRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Configuration-Information-Request",
    abbreviation: "CIR",
    code: Some(8388718),
    application_id: 16777346,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::t6a::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<ConfigurationInformationRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Configuration-Information-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::repeated(avp::MONITORING_EVENT_CONFIGURATION.description()),
        Item::repeated(avp::MONITORING_EVENT_REPORT.description()),
        Item::optional(ts29336::avp::USER_IDENTIFIER.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for ConfigurationInformationRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 5;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_host: None,
            destination_realm: unread.value(),
            supported_features: Vec::new(),
            monitoring_event_configuration: Vec::new(),
            monitoring_event_report: Vec::new(),
            user_identifier: None,
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
            (0, 277) => received.one(2, 1, &mut self.auth_session_state),
            (0, 264) => received.one(3, 2, &mut self.origin_host),
            (0, 296) => received.one(4, 3, &mut self.origin_realm),
            (0, 293) => received.optional(5, &mut self.destination_host),
            (0, 283) => received.one(6, 4, &mut self.destination_realm),
            (10415, 628) => received.many(7, &mut self.supported_features),
            (10415, 3122) => received.many(8, &mut self.monitoring_event_configuration),
            (10415, 3123) => received.many(9, &mut self.monitoring_event_report),
            (10415, 3102) => received.optional(10, &mut self.user_identifier),
            (0, 284) => received.many(11, &mut self.proxy_info),
            (0, 282) => received.many(12, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.many(
            &avp::MONITORING_EVENT_CONFIGURATION,
            &self.monitoring_event_configuration,
        );
        avps.many(&avp::MONITORING_EVENT_REPORT, &self.monitoring_event_report);
        avps.optional(&ts29336::avp::USER_IDENTIFIER, &self.user_identifier);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl ConfigurationInformationRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> ConfigurationInformationAnswerBuilder<(Set, Set, Set, Set)> {
        ConfigurationInformationAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    ConfigurationInformationRequestBuilder<(A, B, C, D, E) = (Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set)> builds command ConfigurationInformationRequest in Box<ConfigurationInformationRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E), A: required::SessionId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, Set, C, D, E), B: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set), E: required::DestinationRealm;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional user_identifier: IntoField<UserIdentifier, Option<UserIdentifier>>, "User-Identifier";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
    large monitoring_event_configuration, monitoring_event_configurations: IntoField<MonitoringEventConfiguration, Vec<MonitoringEventConfiguration>>, IntoField<MonitoringEventConfiguration>, "Monitoring-Event-Configuration";
    large monitoring_event_report, monitoring_event_reports: IntoField<MonitoringEventReport, Vec<MonitoringEventReport>>, IntoField<MonitoringEventReport>, "Monitoring-Event-Report";
}
