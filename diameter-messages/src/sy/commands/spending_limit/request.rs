// @generated from dictionaries/sy.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::credit_control;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29219;
use crate::ts29229;
use crate::ts32299;
use crate::base::ProxyInfo;
use crate::credit_control::SubscriptionId;
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::sy::{SpendingLimitAnswer, SpendingLimitAnswerBuilder};
use crate::ts29219::SlRequestType;
use crate::ts29229::SupportedFeatures;

/// The PCRF asks for the status of policy counters, and subscribes to their changes.
///
/// ```text
/// <SLR> ::= < Diameter Header: 8388635, REQ, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           [ Destination-Host ]
///           [ Origin-State-Id ]
///           [ OC-Supported-Features ]
///         * [ Supported-Features ]
///           { SL-Request-Type }
///         * [ Subscription-Id ]
///         * [ Policy-Counter-Identifier ]
///           [ Logical-Access-ID ]
///           [ Physical-Access-ID ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 8388635, 3GPP TS 29.219, 5.6.2/5.6.3.
#[doc(alias = "SLR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpendingLimitRequest {
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
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// SL-Request-Type (2904/10415), Enumerated; 3GPP TS 29.219, 5.3.4.
    pub sl_request_type: SlRequestType,
    /// Subscription-Id (443), Grouped; RFC 8506, 8.46.
    pub subscription_id: Vec<SubscriptionId>,
    /// Policy-Counter-Identifier (2901/10415), UTF8String; 3GPP TS 29.219, 5.3.1.
    /// Names a policy counter.
    pub policy_counter_identifier: Vec<Utf8String>,
    /// Logical-Access-ID (302/13019), OctetString; 3GPP TS 32.299, 7.3.3.
    /// The logical access of a fixed network, as in ETSI ES 283 034.
    pub logical_access_id: Option<OctetString>,
    /// Physical-Access-ID (313/13019), UTF8String; 3GPP TS 32.299, 7.3.14.
    /// The physical access of a fixed network, as text of ETSI ES 283 034.
    pub physical_access_id: Option<Utf8String>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for SpendingLimitRequest {
    type Answer = SpendingLimitAnswer;
}

impl Command for SpendingLimitRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Spending-Limit-Request",
    abbreviation: "SLR",
    code: Some(8388635),
    application_id: 16777302,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::sy::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<SpendingLimitRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Spending-Limit-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::required(ts29219::avp::SL_REQUEST_TYPE.description()),
        Item::repeated(credit_control::avp::SUBSCRIPTION_ID.description()),
        Item::repeated(ts29219::avp::POLICY_COUNTER_IDENTIFIER.description()),
        Item::optional(ts32299::avp::LOGICAL_ACCESS_ID.description()),
        Item::optional(ts32299::avp::PHYSICAL_ACCESS_ID.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for SpendingLimitRequest {
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
            destination_host: None,
            origin_state_id: None,
            oc_supported_features: None,
            supported_features: Vec::new(),
            sl_request_type: unread.value(),
            subscription_id: Vec::new(),
            policy_counter_identifier: Vec::new(),
            logical_access_id: None,
            physical_access_id: None,
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
            (0, 278) => received.optional(7, &mut self.origin_state_id),
            (0, 621) => received.optional(8, &mut self.oc_supported_features),
            (10415, 628) => received.many(9, &mut self.supported_features),
            (10415, 2904) => received.one(10, 5, &mut self.sl_request_type),
            (0, 443) => received.many(11, &mut self.subscription_id),
            (10415, 2901) => received.many(12, &mut self.policy_counter_identifier),
            (13019, 302) => received.optional(13, &mut self.logical_access_id),
            (13019, 313) => received.optional(14, &mut self.physical_access_id),
            (0, 284) => received.many(15, &mut self.proxy_info),
            (0, 282) => received.many(16, &mut self.route_record),
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
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.one(&ts29219::avp::SL_REQUEST_TYPE, &self.sl_request_type);
        avps.many(&credit_control::avp::SUBSCRIPTION_ID, &self.subscription_id);
        avps.many(
            &ts29219::avp::POLICY_COUNTER_IDENTIFIER,
            &self.policy_counter_identifier,
        );
        avps.optional(&ts32299::avp::LOGICAL_ACCESS_ID, &self.logical_access_id);
        avps.optional(&ts32299::avp::PHYSICAL_ACCESS_ID, &self.physical_access_id);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl SpendingLimitRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Auth-Application-Id, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> SpendingLimitAnswerBuilder<(Set, Set, Set, Set)> {
        let mut builder = SpendingLimitAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_application_id(self.auth_application_id)
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
    SpendingLimitRequestBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command SpendingLimitRequest in Box<SpendingLimitRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777302, "Auth-Application-Id" => (A, Set, C, D, E, F), B: required::AuthApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F), E: required::DestinationRealm;
    required sl_request_type: IntoField<SlRequestType>, "SL-Request-Type" => (A, B, C, D, E, Set), F: required::SlRequestType;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional logical_access_id: IntoField<OctetString, Option<OctetString>>, "Logical-Access-ID";
    optional physical_access_id: IntoField<Utf8String, Option<Utf8String>>, "Physical-Access-ID";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated subscription_id, subscription_ids: IntoField<SubscriptionId>, "Subscription-Id";
    repeated policy_counter_identifier, policy_counter_identifiers: IntoField<Utf8String>, "Policy-Counter-Identifier";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
