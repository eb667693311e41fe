// @generated from dictionaries/gq.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Identity, Item, List, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::ts29214;
use crate::base::ProxyInfo;
use crate::gq::{Flows, ReAuthAnswer, ReAuthAnswerBuilder, avp};
use crate::ts29214::{AbortCause, AccessNetworkChargingIdentifier, SpecificAction};

/// The policy decision function asks for the service information again, or reports an event.
///
/// ```text
/// <RAR> ::= < Diameter Header: 258, REQ, PXY >
///           < Session-Id >
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Destination-Host }
///           { Auth-Application-Id }
///        1* { Specific-Action }
///         * [ Access-Network-Charging-Identifier ]
///           [ Access-Network-Charging-Address ]
///         * [ Flows ]
///           [ Abort-Cause ]
///           [ Origin-State-Id ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 258, 3GPP TS 29.209, 6.3.3/6.3.4.
#[doc(alias = "RAR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReAuthRequest {
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
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: DiameterIdentity,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Specific-Action (513/10415), Enumerated; 3GPP TS 29.214, 5.3.13.
    pub specific_action: List<SpecificAction, 1>,
    /// Access-Network-Charging-Identifier (502/10415), Grouped; 3GPP TS 29.214, 5.3.3.
    pub access_network_charging_identifier: Vec<AccessNetworkChargingIdentifier>,
    /// Access-Network-Charging-Address (501/10415), Address; 3GPP TS 29.214, 5.3.2.
    /// The address of the node that charges for the access.
    pub access_network_charging_address: Option<Address>,
    /// Flows (510/10415), Grouped; 3GPP TS 29.209, 6.5.11.
    pub flows: Vec<Flows>,
    /// Abort-Cause (500/10415), Enumerated; 3GPP TS 29.214, 5.3.1.
    pub abort_cause: Option<AbortCause>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
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
    application_id: 16777222,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::gq::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<ReAuthRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Re-Auth-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(ts29214::avp::SPECIFIC_ACTION.description()).times(1, None),
        Item::repeated(ts29214::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER.description()),
        Item::optional(ts29214::avp::ACCESS_NETWORK_CHARGING_ADDRESS.description()),
        Item::repeated(avp::FLOWS.description()),
        Item::optional(ts29214::avp::ABORT_CAUSE.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
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
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            destination_host: unread.value(),
            auth_application_id: unread.value(),
            specific_action: unread.list(),
            access_network_charging_identifier: Vec::new(),
            access_network_charging_address: None,
            flows: Vec::new(),
            abort_cause: None,
            origin_state_id: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
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
            (0, 293) => received.one(4, 4, &mut self.destination_host),
            (0, 258) => received.one(5, 5, &mut self.auth_application_id),
            (10415, 513) => received.bounded(6, 6, &mut self.specific_action),
            (10415, 502) => {
                received.many(7, &mut self.access_network_charging_identifier)
            }
            (10415, 501) => {
                received.optional(8, &mut self.access_network_charging_address)
            }
            (10415, 510) => received.many(9, &mut self.flows),
            (10415, 500) => received.optional(10, &mut self.abort_cause),
            (0, 278) => received.optional(11, &mut self.origin_state_id),
            (0, 284) => received.many(12, &mut self.proxy_info),
            (0, 282) => received.many(13, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.many(&ts29214::avp::SPECIFIC_ACTION, &self.specific_action);
        avps.many(
            &ts29214::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER,
            &self.access_network_charging_identifier,
        );
        avps.optional(
            &ts29214::avp::ACCESS_NETWORK_CHARGING_ADDRESS,
            &self.access_network_charging_address,
        );
        avps.many(&avp::FLOWS, &self.flows);
        avps.optional(&ts29214::avp::ABORT_CAUSE, &self.abort_cause);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
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
    ReAuthRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Unset, Unset, Unset, Unset, Set, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command ReAuthRequest in Box<ReAuthRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, Set, C, D, E, F, G), B: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, Set, D, E, F, G), C: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, Set, E, F, G), D: required::DestinationRealm;
    required destination_host: IntoIdentity<DiameterIdentity>, "Destination-Host" => (A, B, C, D, Set, F, G), E: required::DestinationHost;
    required auth_application_id: IntoField<u32> = 16777222, "Auth-Application-Id" => (A, B, C, D, E, Set, G), F: required::AuthApplicationId;
    required specific_action: IntoField<SpecificAction, List<SpecificAction, 1>>, "Specific-Action" => (A, B, C, D, E, F, Set), G: required::SpecificAction;
    optional access_network_charging_address: IntoField<Address, Option<Address>>, "Access-Network-Charging-Address";
    optional abort_cause: IntoField<AbortCause, Option<AbortCause>>, "Abort-Cause";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    repeated access_network_charging_identifier, access_network_charging_identifiers: IntoField<AccessNetworkChargingIdentifier>, "Access-Network-Charging-Identifier";
    repeated flows, flows_list: IntoField<Flows>, "Flows";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
