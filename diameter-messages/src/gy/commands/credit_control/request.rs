// @generated from dictionaries/gy.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::credit_control;
use crate::rfc7683;
use crate::ts32299;
use crate::base::{ProxyInfo, TerminationCause};
use crate::credit_control::{
    CcRequestType, MultipleServicesIndicator, RequestedAction, SubscriptionId,
    UserEquipmentInfo,
};
use crate::gy::{CreditControlAnswer, CreditControlAnswerBuilder};
use crate::rfc7683::OcSupportedFeatures;
use crate::ts32299::{AocRequestType, MultipleServicesCreditControl, ServiceInformation};

/// The Charging Trigger Function requests quota, reports its use, and says when the session ends,
/// or has one event charged at once.
///
/// ```text
/// <CCR> ::= < Diameter Header: 272, REQ, PXY >
///           < Session-Id >
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Auth-Application-Id }
///           { Service-Context-Id }
///           { CC-Request-Type }
///           { CC-Request-Number }
///           [ Destination-Host ]
///           [ User-Name ]
///           [ Origin-State-Id ]
///           [ Event-Timestamp ]
///         * [ Subscription-Id ]
///           [ Termination-Cause ]
///           [ Requested-Action ]
///           [ AoC-Request-Type ]
///           [ Multiple-Services-Indicator ]
///         * [ Multiple-Services-Credit-Control ]
///           [ CC-Correlation-Id ]
///           [ User-Equipment-Info ]
///           [ OC-Supported-Features ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///           [ Service-Information ]
///         * [ AVP ]
/// ```
///
/// Command code 272, 3GPP TS 32.299, 6.4.2/6.4.3.
#[doc(alias = "CCR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditControlRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Service-Context-Id (461), UTF8String; RFC 8506, 8.42.
    /// The document that describes the service and its AVPs: a name, "@" and a domain. TS 32.251 gives
    /// 32251@3gpp.org.
    pub service_context_id: Utf8String,
    /// CC-Request-Type (416), Enumerated; RFC 8506, 8.3.
    pub cc_request_type: CcRequestType,
    /// CC-Request-Number (415), Unsigned32; RFC 8506, 8.2.
    /// Numbers the requests of a session; with Session-Id it finds duplicates.
    pub cc_request_number: u32,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Event-Timestamp (55), Time; RFC 6733, 8.21.
    /// When the reported event happened.
    pub event_timestamp: Option<Time>,
    /// Subscription-Id (443), Grouped; RFC 8506, 8.46.
    pub subscription_id: Vec<SubscriptionId>,
    /// Termination-Cause (295), Enumerated; RFC 6733, 8.15.
    pub termination_cause: Option<TerminationCause>,
    /// Requested-Action (436), Enumerated; RFC 8506, 8.41.
    pub requested_action: Option<RequestedAction>,
    /// AoC-Request-Type (2055/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub aoc_request_type: Option<AocRequestType>,
    /// Multiple-Services-Indicator (455), Enumerated; RFC 8506, 8.40.
    pub multiple_services_indicator: Option<MultipleServicesIndicator>,
    /// Multiple-Services-Credit-Control (456), Grouped; 3GPP TS 32.299, 7.1.
    pub multiple_services_credit_control: Vec<MultipleServicesCreditControl>,
    /// CC-Correlation-Id (411), OctetString; RFC 8506, 8.1.
    /// Ties the credit-control requests of several services and components together.
    pub cc_correlation_id: Option<OctetString>,
    /// User-Equipment-Info (458), Grouped; RFC 8506, 8.49.
    pub user_equipment_info: Option<UserEquipmentInfo>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Service-Information (873/10415), Grouped; 3GPP TS 32.299, 7.2.192.
    pub service_information: Option<Box<ServiceInformation>>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for CreditControlRequest {
    type Answer = CreditControlAnswer;
}

impl Command for CreditControlRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Credit-Control-Request",
    abbreviation: "CCR",
    code: Some(272),
    application_id: 4,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::gy::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<CreditControlRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Credit-Control-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(credit_control::avp::SERVICE_CONTEXT_ID.description()),
        Item::required(credit_control::avp::CC_REQUEST_TYPE.description()),
        Item::required(credit_control::avp::CC_REQUEST_NUMBER.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(base::avp::EVENT_TIMESTAMP.description()),
        Item::repeated(credit_control::avp::SUBSCRIPTION_ID.description()),
        Item::optional(base::avp::TERMINATION_CAUSE.description()),
        Item::optional(credit_control::avp::REQUESTED_ACTION.description()),
        Item::optional(ts32299::avp::AOC_REQUEST_TYPE.description()),
        Item::optional(credit_control::avp::MULTIPLE_SERVICES_INDICATOR.description()),
        Item::repeated(ts32299::avp::MULTIPLE_SERVICES_CREDIT_CONTROL.description()),
        Item::optional(credit_control::avp::CC_CORRELATION_ID.description()),
        Item::optional(credit_control::avp::USER_EQUIPMENT_INFO.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::optional(ts32299::avp::SERVICE_INFORMATION.description()),
        Item::any(),
    ],
};

impl Contents for CreditControlRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 8;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            auth_application_id: unread.value(),
            service_context_id: unread.value(),
            cc_request_type: unread.value(),
            cc_request_number: unread.value(),
            destination_host: None,
            user_name: None,
            origin_state_id: None,
            event_timestamp: None,
            subscription_id: Vec::new(),
            termination_cause: None,
            requested_action: None,
            aoc_request_type: None,
            multiple_services_indicator: None,
            multiple_services_credit_control: Vec::new(),
            cc_correlation_id: None,
            user_equipment_info: None,
            oc_supported_features: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            service_information: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 264) => received.one(1, 1, &mut self.origin_host),
            (0, 296) => received.one(2, 2, &mut self.origin_realm),
            (0, 283) => received.one(3, 3, &mut self.destination_realm),
            (0, 258) => received.one(4, 4, &mut self.auth_application_id),
            (0, 461) => received.one(5, 5, &mut self.service_context_id),
            (0, 416) => received.one(6, 6, &mut self.cc_request_type),
            (0, 415) => received.one(7, 7, &mut self.cc_request_number),
            (0, 293) => received.optional(8, &mut self.destination_host),
            (0, 1) => received.optional(9, &mut self.user_name),
            (0, 278) => received.optional(10, &mut self.origin_state_id),
            (0, 55) => received.optional(11, &mut self.event_timestamp),
            (0, 443) => received.many(12, &mut self.subscription_id),
            (0, 295) => received.optional(13, &mut self.termination_cause),
            (0, 436) => received.optional(14, &mut self.requested_action),
            (10415, 2055) => received.optional(15, &mut self.aoc_request_type),
            (0, 455) => received.optional(16, &mut self.multiple_services_indicator),
            (0, 456) => received.many(17, &mut self.multiple_services_credit_control),
            (0, 411) => received.optional(18, &mut self.cc_correlation_id),
            (0, 458) => received.optional(19, &mut self.user_equipment_info),
            (0, 621) => received.optional(20, &mut self.oc_supported_features),
            (0, 284) => received.many(21, &mut self.proxy_info),
            (0, 282) => received.many(22, &mut self.route_record),
            (10415, 873) => received.optional_boxed(23, &mut self.service_information),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&credit_control::avp::SERVICE_CONTEXT_ID, &self.service_context_id);
        avps.one(&credit_control::avp::CC_REQUEST_TYPE, &self.cc_request_type);
        avps.one(&credit_control::avp::CC_REQUEST_NUMBER, &self.cc_request_number);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&base::avp::EVENT_TIMESTAMP, &self.event_timestamp);
        avps.many(&credit_control::avp::SUBSCRIPTION_ID, &self.subscription_id);
        avps.optional(&base::avp::TERMINATION_CAUSE, &self.termination_cause);
        avps.optional(&credit_control::avp::REQUESTED_ACTION, &self.requested_action);
        avps.optional(&ts32299::avp::AOC_REQUEST_TYPE, &self.aoc_request_type);
        avps.optional(
            &credit_control::avp::MULTIPLE_SERVICES_INDICATOR,
            &self.multiple_services_indicator,
        );
        avps.many(
            &ts32299::avp::MULTIPLE_SERVICES_CREDIT_CONTROL,
            &self.multiple_services_credit_control,
        );
        avps.optional(&credit_control::avp::CC_CORRELATION_ID, &self.cc_correlation_id);
        avps.optional(
            &credit_control::avp::USER_EQUIPMENT_INFO,
            &self.user_equipment_info,
        );
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.optional_boxed(
            &ts32299::avp::SERVICE_INFORMATION,
            &self.service_information,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl CreditControlRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Application-Id, CC-Request-Type, CC-Request-Number, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> CreditControlAnswerBuilder<(Set, Unset, Set, Set, Set, Set, Set)> {
        CreditControlAnswer::builder()
            .session_id(self.session_id.clone())
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .auth_application_id(self.auth_application_id)
            .cc_request_type(self.cc_request_type)
            .cc_request_number(self.cc_request_number)
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    CreditControlRequestBuilder<(A, B, C, D, E, F, G, H) = (Unset, Unset, Unset, Unset, Set, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set, Set)> builds command CreditControlRequest in Box<CreditControlRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G, H), A: required::SessionId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, Set, C, D, E, F, G, H), B: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, Set, D, E, F, G, H), C: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, Set, E, F, G, H), D: required::DestinationRealm;
    required auth_application_id: IntoField<u32> = 4, "Auth-Application-Id" => (A, B, C, D, Set, F, G, H), E: required::AuthApplicationId;
    required service_context_id: IntoField<Utf8String>, "Service-Context-Id" => (A, B, C, D, E, Set, G, H), F: required::ServiceContextId;
    required cc_request_type: IntoField<CcRequestType>, "CC-Request-Type" => (A, B, C, D, E, F, Set, H), G: required::CcRequestType;
    required cc_request_number: IntoField<u32>, "CC-Request-Number" => (A, B, C, D, E, F, G, Set), H: required::CcRequestNumber;
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional event_timestamp: IntoTime<Option<Time>>, "Event-Timestamp";
    optional termination_cause: IntoField<TerminationCause, Option<TerminationCause>>, "Termination-Cause";
    optional requested_action: IntoField<RequestedAction, Option<RequestedAction>>, "Requested-Action";
    optional aoc_request_type: IntoField<AocRequestType, Option<AocRequestType>>, "AoC-Request-Type";
    optional multiple_services_indicator: IntoField<MultipleServicesIndicator, Option<MultipleServicesIndicator>>, "Multiple-Services-Indicator";
    optional cc_correlation_id: IntoField<OctetString, Option<OctetString>>, "CC-Correlation-Id";
    optional user_equipment_info: IntoField<UserEquipmentInfo, Option<UserEquipmentInfo>>, "User-Equipment-Info";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional service_information: IntoField<ServiceInformation, Option<Box<ServiceInformation>>>, "Service-Information";
    repeated subscription_id, subscription_ids: IntoField<SubscriptionId>, "Subscription-Id";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
    large multiple_services_credit_control, multiple_services_credit_controls: IntoField<MultipleServicesCreditControl, Vec<MultipleServicesCreditControl>>, IntoField<MultipleServicesCreditControl>, "Multiple-Services-Credit-Control";
}

#[cfg(feature = "session")]
diameter_session::credit_control_avps! {
    request CreditControlRequest;
    Request: cc_request_type, cc_request_number, event_timestamp, termination_cause, requested_action, multiple_services_indicator, multiple_services_credit_control;
}
