// @generated from dictionaries/gxx.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29212;
use crate::base::{ProxyInfo, ReAuthRequestType};
use crate::gxx::{ReAuthAnswer, ReAuthAnswerBuilder};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::ts29212::{
    DefaultEpsBearerQos, EventTrigger, QosInformation, QosRuleInstall, QosRuleRemove,
    SessionReleaseCause,
};

/// The PCRF installs, changes or removes quality of service rules, or asks for the end of the
/// session.
///
/// ```text
/// <RAR> ::= < Diameter Header: 258, REQ, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Destination-Host }
///           { Re-Auth-Request-Type }
///           [ Session-Release-Cause ]
///           [ Origin-State-Id ]
///           [ OC-Supported-Features ]
///         * [ Event-Trigger ]
///         * [ QoS-Rule-Remove ]
///         * [ QoS-Rule-Install ]
///           [ QoS-Information ]
///           [ Default-EPS-Bearer-QoS ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 258, 3GPP TS 29.212, 5a.6.4/5a.6.5.
#[doc(alias = "RAR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReAuthRequest {
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
    pub destination_host: DiameterIdentity,
    /// Re-Auth-Request-Type (285), Enumerated; RFC 6733, 8.12.
    pub re_auth_request_type: ReAuthRequestType,
    /// Session-Release-Cause (1045/10415), Enumerated; 3GPP TS 29.212, 5.3.44.
    pub session_release_cause: Option<SessionReleaseCause>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Event-Trigger (1006/10415), Enumerated; 3GPP TS 29.212, 5.3.7.
    pub event_trigger: Vec<EventTrigger>,
    /// QoS-Rule-Remove (1052/10415), Grouped; 3GPP TS 29.212, 5a.3.2.
    pub qos_rule_remove: Vec<QosRuleRemove>,
    /// QoS-Rule-Install (1051/10415), Grouped; 3GPP TS 29.212, 5a.3.1.
    pub qos_rule_install: Vec<QosRuleInstall>,
    /// QoS-Information (1016/10415), Grouped; 3GPP TS 29.212, 5.3.16.
    pub qos_information: Option<Box<QosInformation>>,
    /// Default-EPS-Bearer-QoS (1049/10415), Grouped; 3GPP TS 29.212, 5.3.48.
    pub default_eps_bearer_qos: Option<DefaultEpsBearerQos>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for ReAuthRequest {
    type Answer = ReAuthAnswer;
}

impl Command for ReAuthRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Re-Auth-Request",
    abbreviation: "RAR",
    code: Some(258),
    application_id: 16777266,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::gxx::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<ReAuthRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Re-Auth-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::RE_AUTH_REQUEST_TYPE.description()),
        Item::optional(ts29212::avp::SESSION_RELEASE_CAUSE.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::repeated(ts29212::avp::EVENT_TRIGGER.description()),
        Item::repeated(ts29212::avp::QOS_RULE_REMOVE.description()),
        Item::repeated(ts29212::avp::QOS_RULE_INSTALL.description()),
        Item::optional(ts29212::avp::QOS_INFORMATION.description()),
        Item::optional(ts29212::avp::DEFAULT_EPS_BEARER_QOS.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for ReAuthRequest {
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
            destination_host: unread.value(),
            re_auth_request_type: unread.value(),
            session_release_cause: None,
            origin_state_id: None,
            oc_supported_features: None,
            event_trigger: Vec::new(),
            qos_rule_remove: Vec::new(),
            qos_rule_install: Vec::new(),
            qos_information: None,
            default_eps_bearer_qos: None,
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
            (0, 293) => received.one(6, 5, &mut self.destination_host),
            (0, 285) => received.one(7, 6, &mut self.re_auth_request_type),
            (10415, 1045) => received.optional(8, &mut self.session_release_cause),
            (0, 278) => received.optional(9, &mut self.origin_state_id),
            (0, 621) => received.optional(10, &mut self.oc_supported_features),
            (10415, 1006) => received.many(11, &mut self.event_trigger),
            (10415, 1052) => received.many(12, &mut self.qos_rule_remove),
            (10415, 1051) => received.many(13, &mut self.qos_rule_install),
            (10415, 1016) => received.optional_boxed(14, &mut self.qos_information),
            (10415, 1049) => received.optional(15, &mut self.default_eps_bearer_qos),
            (0, 284) => received.many(16, &mut self.proxy_info),
            (0, 282) => received.many(17, &mut self.route_record),
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
        avps.one(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::RE_AUTH_REQUEST_TYPE, &self.re_auth_request_type);
        avps.optional(&ts29212::avp::SESSION_RELEASE_CAUSE, &self.session_release_cause);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.many(&ts29212::avp::EVENT_TRIGGER, &self.event_trigger);
        avps.many(&ts29212::avp::QOS_RULE_REMOVE, &self.qos_rule_remove);
        avps.many(&ts29212::avp::QOS_RULE_INSTALL, &self.qos_rule_install);
        avps.optional_boxed(&ts29212::avp::QOS_INFORMATION, &self.qos_information);
        avps.optional(
            &ts29212::avp::DEFAULT_EPS_BEARER_QOS,
            &self.default_eps_bearer_qos,
        );
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl ReAuthRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Proxy-Info.
    pub fn answer(&self, identity: &Identity) -> ReAuthAnswerBuilder<(Set, Set, Set)> {
        let mut builder = ReAuthAnswer::builder()
            .session_id(self.session_id.clone())
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(state_id) = identity.state_id {
            builder = builder.origin_state_id(state_id);
        }
        builder
    }
}

diameter_core::builder! {
    ReAuthRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Set, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command ReAuthRequest in Box<ReAuthRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777266, "Auth-Application-Id" => (A, Set, C, D, E, F, G), B: required::AuthApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F, G), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F, G), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F, G), E: required::DestinationRealm;
    required destination_host: IntoIdentity<DiameterIdentity>, "Destination-Host" => (A, B, C, D, E, Set, G), F: required::DestinationHost;
    required re_auth_request_type: IntoField<ReAuthRequestType>, "Re-Auth-Request-Type" => (A, B, C, D, E, F, Set), G: required::ReAuthRequestType;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional session_release_cause: IntoField<SessionReleaseCause, Option<SessionReleaseCause>>, "Session-Release-Cause";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional qos_information: IntoField<QosInformation, Option<Box<QosInformation>>>, "QoS-Information";
    optional default_eps_bearer_qos: IntoField<DefaultEpsBearerQos, Option<DefaultEpsBearerQos>>, "Default-EPS-Bearer-QoS";
    repeated event_trigger, event_triggers: IntoField<EventTrigger>, "Event-Trigger";
    repeated qos_rule_remove, qos_rule_removes: IntoField<QosRuleRemove>, "QoS-Rule-Remove";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
    large qos_rule_install, qos_rule_installs: IntoField<QosRuleInstall, Vec<QosRuleInstall>>, IntoField<QosRuleInstall>, "QoS-Rule-Install";
}
