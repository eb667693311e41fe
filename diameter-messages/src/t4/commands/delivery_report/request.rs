// @generated from dictionaries/t4.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7944;
use crate::ts29229;
use crate::ts29336;
use crate::ts29337;
use crate::ts29338;
use crate::ts29368;
use crate::base::{AuthSessionState, ProxyInfo};
use crate::rfc7944::Drmp;
use crate::t4::{DeliveryReportAnswer, DeliveryReportAnswerBuilder};
use crate::ts29229::SupportedFeatures;
use crate::ts29336::UserIdentifier;
use crate::ts29337::{AbsentSubscriberDiagnosticT4, SmDeliveryOutcomeT4};

/// The SMS-SC reports how the delivery of a trigger ended.
///
/// ```text
/// <DRR> ::= < Diameter Header: 8388644, REQ, PXY, 16777311 >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Host }
///           { Destination-Realm }
///           { User-Identifier }
///           { SM-RP-SMEA }
///           { SM-Delivery-Outcome-T4 }
///           [ Absent-Subscriber-Diagnostic-T4 ]
///           [ Reference-Number ]
///         * [ Supported-Features ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 8388644, 3GPP TS 29.337, 6.2.5/6.2.6.
#[doc(alias = "DRR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeliveryReportRequest {
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
    pub destination_host: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// User-Identifier (3102/10415), Grouped; 3GPP TS 29.336, 6.4.2/8.4.36.
    pub user_identifier: UserIdentifier,
    /// SM-RP-SMEA (3309/10415), OctetString; 3GPP TS 29.338, 5.3.3.3.
    /// The address of a short message entity, as in TS 24.011.
    pub sm_rp_smea: OctetString,
    /// SM-Delivery-Outcome-T4 (3200/10415), Enumerated; 3GPP TS 29.337, 6.3.1.
    pub sm_delivery_outcome_t4: SmDeliveryOutcomeT4,
    /// Absent-Subscriber-Diagnostic-T4 (3201/10415), Enumerated; 3GPP TS 29.337, 6.3.2.
    pub absent_subscriber_diagnostic_t4: Option<AbsentSubscriberDiagnosticT4>,
    /// Reference-Number (3007/10415), Unsigned32; 3GPP TS 29.368, 6.4.8.
    pub reference_number: Option<u32>,
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

impl Request for DeliveryReportRequest {
    type Answer = DeliveryReportAnswer;
}

impl Command for DeliveryReportRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Delivery-Report-Request",
    abbreviation: "DRR",
    code: Some(8388644),
    application_id: 16777311,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::t4::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<DeliveryReportRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Delivery-Report-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(ts29336::avp::USER_IDENTIFIER.description()),
        Item::required(ts29338::avp::SM_RP_SMEA.description()),
        Item::required(ts29337::avp::SM_DELIVERY_OUTCOME_T4.description()),
        Item::optional(ts29337::avp::ABSENT_SUBSCRIBER_DIAGNOSTIC_T4.description()),
        Item::optional(ts29368::avp::REFERENCE_NUMBER.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for DeliveryReportRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 9;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_host: unread.value(),
            destination_realm: unread.value(),
            user_identifier: unread.value(),
            sm_rp_smea: unread.value(),
            sm_delivery_outcome_t4: unread.value(),
            absent_subscriber_diagnostic_t4: None,
            reference_number: None,
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
            (0, 277) => received.one(2, 1, &mut self.auth_session_state),
            (0, 264) => received.one(3, 2, &mut self.origin_host),
            (0, 296) => received.one(4, 3, &mut self.origin_realm),
            (0, 293) => received.one(5, 4, &mut self.destination_host),
            (0, 283) => received.one(6, 5, &mut self.destination_realm),
            (10415, 3102) => received.one(7, 6, &mut self.user_identifier),
            (10415, 3309) => received.one(8, 7, &mut self.sm_rp_smea),
            (10415, 3200) => received.one(9, 8, &mut self.sm_delivery_outcome_t4),
            (10415, 3201) => {
                received.optional(10, &mut self.absent_subscriber_diagnostic_t4)
            }
            (10415, 3007) => received.optional(11, &mut self.reference_number),
            (10415, 628) => received.many(12, &mut self.supported_features),
            (0, 284) => received.many(14, &mut self.proxy_info),
            (0, 282) => received.many(15, &mut self.route_record),
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
        avps.one(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&ts29336::avp::USER_IDENTIFIER, &self.user_identifier);
        avps.one(&ts29338::avp::SM_RP_SMEA, &self.sm_rp_smea);
        avps.one(&ts29337::avp::SM_DELIVERY_OUTCOME_T4, &self.sm_delivery_outcome_t4);
        avps.optional(
            &ts29337::avp::ABSENT_SUBSCRIBER_DIAGNOSTIC_T4,
            &self.absent_subscriber_diagnostic_t4,
        );
        avps.optional(&ts29368::avp::REFERENCE_NUMBER, &self.reference_number);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl DeliveryReportRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> DeliveryReportAnswerBuilder<(Set, Set, Set, Set)> {
        DeliveryReportAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    DeliveryReportRequestBuilder<(A, B, C, D, E, F, G, H, I) = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set, Set, Set)> builds command DeliveryReportRequest in Box<DeliveryReportRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G, H, I), A: required::SessionId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, Set, C, D, E, F, G, H, I), B: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F, G, H, I), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F, G, H, I), D: required::OriginRealm;
    required destination_host: IntoIdentity<DiameterIdentity>, "Destination-Host" => (A, B, C, D, Set, F, G, H, I), E: required::DestinationHost;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, E, Set, G, H, I), F: required::DestinationRealm;
    required user_identifier: IntoField<UserIdentifier>, "User-Identifier" => (A, B, C, D, E, F, Set, H, I), G: required::UserIdentifier;
    required sm_rp_smea: IntoField<OctetString>, "SM-RP-SMEA" => (A, B, C, D, E, F, G, Set, I), H: required::SmRpSmea;
    required sm_delivery_outcome_t4: IntoField<SmDeliveryOutcomeT4>, "SM-Delivery-Outcome-T4" => (A, B, C, D, E, F, G, H, Set), I: required::SmDeliveryOutcomeT4;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional absent_subscriber_diagnostic_t4: IntoField<AbsentSubscriberDiagnosticT4, Option<AbsentSubscriberDiagnosticT4>>, "Absent-Subscriber-Diagnostic-T4";
    optional reference_number: IntoField<u32, Option<u32>>, "Reference-Number";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
