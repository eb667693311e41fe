// @generated from dictionaries/s6c.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7944;
use crate::ts29229;
use crate::ts29336;
use crate::ts29338;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7944::Drmp;
use crate::s6c::{
    AlertServiceCentreAnswer, AlertServiceCentreAnswerBuilder, ServingNode, avp,
};
use crate::ts29229::SupportedFeatures;
use crate::ts29336::UserIdentifier;
use crate::ts29338::SmsmiCorrelationId;

/// Tells the service centre that a user is reachable again.
///
/// ```text
/// <ALR> ::= < Diameter Header: 8388648, REQ, PXY, 16777312 >
///           < Session-Id >
///           [ DRMP ]
///           [ Vendor-Specific-Application-Id ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Destination-Host ]
///           { Destination-Realm }
///           { SC-Address }
///           { User-Identifier }
///           [ SMSMI-Correlation-ID ]
///           [ Maximum-UE-Availability-Time ]
///           [ SMS-GMSC-Alert-Event ]
///           [ s6c:Serving-Node ]
///         * [ Supported-Features ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 8388648, 3GPP TS 29.338, 5.3.2.5/5.3.2.6.
#[doc(alias = "ALR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertServiceCentreRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: Option<VendorSpecificApplicationId>,
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
    /// SC-Address (3300/10415), OctetString; 3GPP TS 29.338, 6.3.3.2.
    /// The ISDN number of a service centre, in TBCD.
    pub sc_address: OctetString,
    /// User-Identifier (3102/10415), Grouped; 3GPP TS 29.336, 6.4.2/8.4.36.
    pub user_identifier: UserIdentifier,
    /// SMSMI-Correlation-ID (3324/10415), Grouped; 3GPP TS 29.338, 6.3.3.13.
    pub smsmi_correlation_id: Option<SmsmiCorrelationId>,
    /// Maximum-UE-Availability-Time (3329/10415), Time; 3GPP TS 29.338, 5.3.3.22.
    /// Until when the user stays reachable.
    pub maximum_ue_availability_time: Option<Time>,
    /// SMS-GMSC-Alert-Event (3333/10415), Unsigned32; 3GPP TS 29.338, 5.3.3.23.
    pub sms_gmsc_alert_event: Option<u32>,
    /// Serving-Node (2401/10415), Grouped; 3GPP TS 29.338, 5.3.3.6.
    pub serving_node: Option<Box<ServingNode>>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
}

impl Request for AlertServiceCentreRequest {
    type Answer = AlertServiceCentreAnswer;
}

impl Command for AlertServiceCentreRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Alert-Service-Centre-Request",
    abbreviation: "ALR",
    code: Some(8388648),
    application_id: 16777312,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::s6c::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<AlertServiceCentreRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Alert-Service-Centre-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::optional(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(ts29338::avp::SC_ADDRESS.description()),
        Item::required(ts29336::avp::USER_IDENTIFIER.description()),
        Item::optional(ts29338::avp::SMSMI_CORRELATION_ID.description()),
        Item::optional(ts29338::avp::MAXIMUM_UE_AVAILABILITY_TIME.description()),
        Item::optional(ts29338::avp::SMS_GMSC_ALERT_EVENT.description()),
        Item::optional(avp::SERVING_NODE.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for AlertServiceCentreRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 7;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            vendor_specific_application_id: None,
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_host: None,
            destination_realm: unread.value(),
            sc_address: unread.value(),
            user_identifier: unread.value(),
            smsmi_correlation_id: None,
            maximum_ue_availability_time: None,
            sms_gmsc_alert_event: None,
            serving_node: None,
            supported_features: Vec::new(),
            additional_avps: Default::default(),
            proxy_info: Vec::new(),
            route_record: Vec::new(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 260) => received.optional(2, &mut self.vendor_specific_application_id),
            (0, 277) => received.one(3, 1, &mut self.auth_session_state),
            (0, 264) => received.one(4, 2, &mut self.origin_host),
            (0, 296) => received.one(5, 3, &mut self.origin_realm),
            (0, 293) => received.optional(6, &mut self.destination_host),
            (0, 283) => received.one(7, 4, &mut self.destination_realm),
            (10415, 3300) => received.one(8, 5, &mut self.sc_address),
            (10415, 3102) => received.one(9, 6, &mut self.user_identifier),
            (10415, 3324) => received.optional(10, &mut self.smsmi_correlation_id),
            (10415, 3329) => {
                received.optional(11, &mut self.maximum_ue_availability_time)
            }
            (10415, 3333) => received.optional(12, &mut self.sms_gmsc_alert_event),
            (10415, 2401) => received.optional_boxed(13, &mut self.serving_node),
            (10415, 628) => received.many(14, &mut self.supported_features),
            (0, 284) => received.many(16, &mut self.proxy_info),
            (0, 282) => received.many(17, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.optional(
            &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
            &self.vendor_specific_application_id,
        );
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&ts29338::avp::SC_ADDRESS, &self.sc_address);
        avps.one(&ts29336::avp::USER_IDENTIFIER, &self.user_identifier);
        avps.optional(&ts29338::avp::SMSMI_CORRELATION_ID, &self.smsmi_correlation_id);
        avps.optional(
            &ts29338::avp::MAXIMUM_UE_AVAILABILITY_TIME,
            &self.maximum_ue_availability_time,
        );
        avps.optional(&ts29338::avp::SMS_GMSC_ALERT_EVENT, &self.sms_gmsc_alert_event);
        avps.optional_boxed(&avp::SERVING_NODE, &self.serving_node);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl AlertServiceCentreRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info, Vendor-Specific-Application-Id.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> AlertServiceCentreAnswerBuilder<(Set, Set, Set, Set)> {
        let mut builder = AlertServiceCentreAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(application) = &self.vendor_specific_application_id {
            let mut application = application.clone();
            application.unlisted_avps.clear();
            builder = builder.vendor_specific_application_id(application);
        }
        builder
    }
}

diameter_core::builder! {
    AlertServiceCentreRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command AlertServiceCentreRequest in Box<AlertServiceCentreRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, Set, C, D, E, F, G), B: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F, G), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F, G), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F, G), E: required::DestinationRealm;
    required sc_address: IntoField<OctetString>, "SC-Address" => (A, B, C, D, E, Set, G), F: required::ScAddress;
    required user_identifier: IntoField<UserIdentifier>, "User-Identifier" => (A, B, C, D, E, F, Set), G: required::UserIdentifier;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional vendor_specific_application_id: IntoField<VendorSpecificApplicationId, Option<VendorSpecificApplicationId>>, "Vendor-Specific-Application-Id";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional smsmi_correlation_id: IntoField<SmsmiCorrelationId, Option<SmsmiCorrelationId>>, "SMSMI-Correlation-ID";
    optional maximum_ue_availability_time: IntoTime<Option<Time>>, "Maximum-UE-Availability-Time";
    optional sms_gmsc_alert_event: IntoField<u32, Option<u32>>, "SMS-GMSC-Alert-Event";
    optional serving_node: IntoField<ServingNode, Option<Box<ServingNode>>>, "Serving-Node";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
