// @generated from dictionaries/gq.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::ts29209;
use crate::ts29214;
use crate::base::ProxyInfo;
use crate::gq::{AaAnswer, AaAnswerBuilder, MediaComponentDescription, avp};
use crate::ts29209::FlowGrouping;
use crate::ts29214::{SipForkingIndication, SpecificAction};

/// The application function gives the media of a session, new or changed.
///
/// ```text
/// <AAR> ::= < Diameter Header: 265, REQ, PXY >
///           < Session-Id >
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///         * [ Media-Component-Description ]
///         * [ Flow-Grouping ]
///           [ AF-Charging-Identifier ]
///           [ SIP-Forking-Indication ]
///         * [ Specific-Action ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 265, 3GPP TS 29.209, 6.3.1/6.3.2.
#[doc(alias = "AAR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AaRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
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
    /// Media-Component-Description (517/10415), Grouped; 3GPP TS 29.209, 6.5.18.
    pub media_component_description: Vec<MediaComponentDescription>,
    /// Flow-Grouping (508/10415), Grouped; 3GPP TS 29.209, 6.5.9.
    pub flow_grouping: Vec<FlowGrouping>,
    /// AF-Charging-Identifier (505/10415), OctetString; 3GPP TS 29.214, 5.3.6.
    /// The charging identifier of the application, on SIP the ICID.
    pub af_charging_identifier: Option<OctetString>,
    /// SIP-Forking-Indication (523/10415), Enumerated; 3GPP TS 29.214, 5.3.22.
    pub sip_forking_indication: Option<SipForkingIndication>,
    /// Specific-Action (513/10415), Enumerated; 3GPP TS 29.214, 5.3.13.
    pub specific_action: Vec<SpecificAction>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for AaRequest {
    type Answer = AaAnswer;
}

impl Command for AaRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "AA-Request",
    abbreviation: "AAR",
    code: Some(265),
    application_id: 16777222,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::gq::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<AaRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "AA-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::repeated(avp::MEDIA_COMPONENT_DESCRIPTION.description()),
        Item::repeated(ts29209::avp::FLOW_GROUPING.description()),
        Item::optional(ts29214::avp::AF_CHARGING_IDENTIFIER.description()),
        Item::optional(ts29214::avp::SIP_FORKING_INDICATION.description()),
        Item::repeated(ts29214::avp::SPECIFIC_ACTION.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for AaRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 5;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            auth_application_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            media_component_description: Vec::new(),
            flow_grouping: Vec::new(),
            af_charging_identifier: None,
            sip_forking_indication: None,
            specific_action: Vec::new(),
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 258) => received.one(1, 1, &mut self.auth_application_id),
            (0, 264) => received.one(2, 2, &mut self.origin_host),
            (0, 296) => received.one(3, 3, &mut self.origin_realm),
            (0, 283) => received.one(4, 4, &mut self.destination_realm),
            (10415, 517) => received.many(5, &mut self.media_component_description),
            (10415, 508) => received.many(6, &mut self.flow_grouping),
            (10415, 505) => received.optional(7, &mut self.af_charging_identifier),
            (10415, 523) => received.optional(8, &mut self.sip_forking_indication),
            (10415, 513) => received.many(9, &mut self.specific_action),
            (0, 284) => received.many(10, &mut self.proxy_info),
            (0, 282) => received.many(11, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.many(&avp::MEDIA_COMPONENT_DESCRIPTION, &self.media_component_description);
        avps.many(&ts29209::avp::FLOW_GROUPING, &self.flow_grouping);
        avps.optional(
            &ts29214::avp::AF_CHARGING_IDENTIFIER,
            &self.af_charging_identifier,
        );
        avps.optional(
            &ts29214::avp::SIP_FORKING_INDICATION,
            &self.sip_forking_indication,
        );
        avps.many(&ts29214::avp::SPECIFIC_ACTION, &self.specific_action);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl AaRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Application-Id, Proxy-Info.
    pub fn answer(&self, identity: &Identity) -> AaAnswerBuilder<(Set, Set, Set, Set)> {
        AaAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_application_id(self.auth_application_id)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    AaRequestBuilder<(A, B, C, D, E) = (Unset, Set, Unset, Unset, Unset), (Set, Set, Set, Set, Set)> builds command AaRequest in Box<AaRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777222, "Auth-Application-Id" => (A, Set, C, D, E), B: required::AuthApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set), E: required::DestinationRealm;
    optional af_charging_identifier: IntoField<OctetString, Option<OctetString>>, "AF-Charging-Identifier";
    optional sip_forking_indication: IntoField<SipForkingIndication, Option<SipForkingIndication>>, "SIP-Forking-Indication";
    repeated media_component_description, media_component_descriptions: IntoField<MediaComponentDescription>, "Media-Component-Description";
    repeated flow_grouping, flow_groupings: IntoField<FlowGrouping>, "Flow-Grouping";
    repeated specific_action, specific_actions: IntoField<SpecificAction>, "Specific-Action";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
