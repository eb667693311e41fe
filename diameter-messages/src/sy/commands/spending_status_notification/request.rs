// @generated from dictionaries/sy.xml by cargo xtask regenerate; do not edit.

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
use crate::ts29219;
use crate::base::ProxyInfo;
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::sy::{
    SpendingStatusNotificationAnswer, SpendingStatusNotificationAnswerBuilder,
};
use crate::ts29219::PolicyCounterStatusReport;

/// The Online Charging System tells changed policy counters.
///
/// ```text
/// <SNR> ::= < Diameter Header: 8388636, REQ, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Destination-Host }
///           { Auth-Application-Id }
///           [ Origin-State-Id ]
///           [ OC-Supported-Features ]
///         * [ Policy-Counter-Status-Report ]
///           [ SN-Request-Type ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 8388636, 3GPP TS 29.219, 5.6.4/5.6.5.
#[doc(alias = "SNR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpendingStatusNotificationRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
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
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Policy-Counter-Status-Report (2903/10415), Grouped; 3GPP TS 29.219, 5.3.3.
    pub policy_counter_status_report: Vec<PolicyCounterStatusReport>,
    /// SN-Request-Type (2907/10415), Unsigned32; 3GPP TS 29.219, 5.3.7.
    /// A bit mask: bit 0, the Online Charging System asks for the end of the session.
    pub sn_request_type: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for SpendingStatusNotificationRequest {
    type Answer = SpendingStatusNotificationAnswer;
}

impl Command for SpendingStatusNotificationRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Spending-Status-Notification-Request",
    abbreviation: "SNR",
    code: Some(8388636),
    application_id: 16777302,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::sy::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<SpendingStatusNotificationRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Spending-Status-Notification-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::repeated(ts29219::avp::POLICY_COUNTER_STATUS_REPORT.description()),
        Item::optional(ts29219::avp::SN_REQUEST_TYPE.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for SpendingStatusNotificationRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            destination_host: unread.value(),
            auth_application_id: unread.value(),
            origin_state_id: None,
            oc_supported_features: None,
            policy_counter_status_report: Vec::new(),
            sn_request_type: None,
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
            (0, 264) => received.one(2, 1, &mut self.origin_host),
            (0, 296) => received.one(3, 2, &mut self.origin_realm),
            (0, 283) => received.one(4, 3, &mut self.destination_realm),
            (0, 293) => received.one(5, 4, &mut self.destination_host),
            (0, 258) => received.one(6, 5, &mut self.auth_application_id),
            (0, 278) => received.optional(7, &mut self.origin_state_id),
            (0, 621) => received.optional(8, &mut self.oc_supported_features),
            (10415, 2903) => received.many(9, &mut self.policy_counter_status_report),
            (10415, 2907) => received.optional(10, &mut self.sn_request_type),
            (0, 284) => received.many(11, &mut self.proxy_info),
            (0, 282) => received.many(12, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.many(
            &ts29219::avp::POLICY_COUNTER_STATUS_REPORT,
            &self.policy_counter_status_report,
        );
        avps.optional(&ts29219::avp::SN_REQUEST_TYPE, &self.sn_request_type);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl SpendingStatusNotificationRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> SpendingStatusNotificationAnswerBuilder<(Set, Set, Set)> {
        let mut builder = SpendingStatusNotificationAnswer::builder()
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
    SpendingStatusNotificationRequestBuilder<(A, B, C, D, E, F) = (Unset, Unset, Unset, Unset, Unset, Set), (Set, Set, Set, Set, Set, Set)> builds command SpendingStatusNotificationRequest in Box<SpendingStatusNotificationRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, Set, C, D, E, F), B: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, Set, D, E, F), C: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, Set, E, F), D: required::DestinationRealm;
    required destination_host: IntoIdentity<DiameterIdentity>, "Destination-Host" => (A, B, C, D, Set, F), E: required::DestinationHost;
    required auth_application_id: IntoField<u32> = 16777302, "Auth-Application-Id" => (A, B, C, D, E, Set), F: required::AuthApplicationId;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional sn_request_type: IntoField<u32, Option<u32>>, "SN-Request-Type";
    repeated policy_counter_status_report, policy_counter_status_reports: IntoField<PolicyCounterStatusReport>, "Policy-Counter-Status-Report";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
