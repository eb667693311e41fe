// @generated from dictionaries/t4.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::credit_control;
use crate::rfc7944;
use crate::ts29229;
use crate::ts29336;
use crate::ts29337;
use crate::ts29338;
use crate::ts29368;
use crate::base::{AuthSessionState, ProxyInfo};
use crate::rfc7944::Drmp;
use crate::t4::{
    AdditionalServingNode, DeviceTriggerAnswer, DeviceTriggerAnswerBuilder, ServingNode,
    avp,
};
use crate::ts29229::SupportedFeatures;
use crate::ts29336::UserIdentifier;
use crate::ts29368::PriorityIndication;

/// The MTC-IWF has a trigger sent to a device.
///
/// ```text
/// <DTR> ::= < Diameter Header: 8388643, REQ, PXY, 16777311 >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Destination-Host ]
///           { Destination-Realm }
///           { User-Identifier }
///           { SM-RP-SMEA }
///           { Payload }
///           [ t4:Serving-Node ]
///         * [ t4:Additional-Serving-Node ]
///           [ Reference-Number ]
///           [ Validity-Time ]
///           [ Priority-Indication ]
///           [ Application-Port-Identifier ]
///           [ Old-Reference-Number ]
///           [ Trigger-Action ]
///         * [ Supported-Features ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 8388643, 3GPP TS 29.337, 6.2.3/6.2.4.
#[doc(alias = "DTR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeviceTriggerRequest {
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
    /// User-Identifier (3102/10415), Grouped; 3GPP TS 29.336, 6.4.2/8.4.36.
    pub user_identifier: UserIdentifier,
    /// SM-RP-SMEA (3309/10415), OctetString; 3GPP TS 29.338, 5.3.3.3.
    /// The address of a short message entity, as in TS 24.011.
    pub sm_rp_smea: OctetString,
    /// Payload (3004/10415), OctetString; 3GPP TS 29.368, 6.4.5.
    pub payload: OctetString,
    /// Serving-Node (2401/10415), Grouped; 3GPP TS 29.337, 6.3.3.
    pub serving_node: Option<Box<ServingNode>>,
    /// Additional-Serving-Node (2406/10415), Grouped; 3GPP TS 29.337, 6.3.4.
    pub additional_serving_node: Vec<AdditionalServingNode>,
    /// Reference-Number (3007/10415), Unsigned32; 3GPP TS 29.368, 6.4.8.
    pub reference_number: Option<u32>,
    /// Validity-Time (448), Unsigned32; RFC 8506, 8.33.
    /// Seconds for which granted units are valid; the client asks again when they end.
    pub validity_time: Option<u32>,
    /// Priority-Indication (3006/10415), Enumerated; 3GPP TS 29.368, 6.4.7.
    pub priority_indication: Option<PriorityIndication>,
    /// Application-Port-Identifier (3010/10415), Unsigned32; 3GPP TS 29.368, 6.4.11.
    /// The port that the trigger is for.
    pub application_port_identifier: Option<u32>,
    /// Old-Reference-Number (3011/10415), Unsigned32; 3GPP TS 29.368, 6.4.12.
    pub old_reference_number: Option<u32>,
    /// Trigger-Action (3202/10415), Unsigned32; 3GPP TS 29.337, 6.3.6.
    pub trigger_action: Option<u32>,
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

impl Request for DeviceTriggerRequest {
    type Answer = DeviceTriggerAnswer;
}

impl Command for DeviceTriggerRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Device-Trigger-Request",
    abbreviation: "DTR",
    code: Some(8388643),
    application_id: 16777311,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::t4::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<DeviceTriggerRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Device-Trigger-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(ts29336::avp::USER_IDENTIFIER.description()),
        Item::required(ts29338::avp::SM_RP_SMEA.description()),
        Item::required(ts29368::avp::PAYLOAD.description()),
        Item::optional(avp::SERVING_NODE.description()),
        Item::repeated(avp::ADDITIONAL_SERVING_NODE.description()),
        Item::optional(ts29368::avp::REFERENCE_NUMBER.description()),
        Item::optional(credit_control::avp::VALIDITY_TIME.description()),
        Item::optional(ts29368::avp::PRIORITY_INDICATION.description()),
        Item::optional(ts29368::avp::APPLICATION_PORT_IDENTIFIER.description()),
        Item::optional(ts29368::avp::OLD_REFERENCE_NUMBER.description()),
        Item::optional(ts29337::avp::TRIGGER_ACTION.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for DeviceTriggerRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 8;

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
            user_identifier: unread.value(),
            sm_rp_smea: unread.value(),
            payload: unread.value(),
            serving_node: None,
            additional_serving_node: Vec::new(),
            reference_number: None,
            validity_time: None,
            priority_indication: None,
            application_port_identifier: None,
            old_reference_number: None,
            trigger_action: None,
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
            (0, 293) => received.optional(5, &mut self.destination_host),
            (0, 283) => received.one(6, 4, &mut self.destination_realm),
            (10415, 3102) => received.one(7, 5, &mut self.user_identifier),
            (10415, 3309) => received.one(8, 6, &mut self.sm_rp_smea),
            (10415, 3004) => received.one(9, 7, &mut self.payload),
            (10415, 2401) => received.optional_boxed(10, &mut self.serving_node),
            (10415, 2406) => received.many(11, &mut self.additional_serving_node),
            (10415, 3007) => received.optional(12, &mut self.reference_number),
            (0, 448) => received.optional(13, &mut self.validity_time),
            (10415, 3006) => received.optional(14, &mut self.priority_indication),
            (10415, 3010) => received.optional(15, &mut self.application_port_identifier),
            (10415, 3011) => received.optional(16, &mut self.old_reference_number),
            (10415, 3202) => received.optional(17, &mut self.trigger_action),
            (10415, 628) => received.many(18, &mut self.supported_features),
            (0, 284) => received.many(20, &mut self.proxy_info),
            (0, 282) => received.many(21, &mut self.route_record),
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
        avps.one(&ts29336::avp::USER_IDENTIFIER, &self.user_identifier);
        avps.one(&ts29338::avp::SM_RP_SMEA, &self.sm_rp_smea);
        avps.one(&ts29368::avp::PAYLOAD, &self.payload);
        avps.optional_boxed(&avp::SERVING_NODE, &self.serving_node);
        avps.many(&avp::ADDITIONAL_SERVING_NODE, &self.additional_serving_node);
        avps.optional(&ts29368::avp::REFERENCE_NUMBER, &self.reference_number);
        avps.optional(&credit_control::avp::VALIDITY_TIME, &self.validity_time);
        avps.optional(&ts29368::avp::PRIORITY_INDICATION, &self.priority_indication);
        avps.optional(
            &ts29368::avp::APPLICATION_PORT_IDENTIFIER,
            &self.application_port_identifier,
        );
        avps.optional(&ts29368::avp::OLD_REFERENCE_NUMBER, &self.old_reference_number);
        avps.optional(&ts29337::avp::TRIGGER_ACTION, &self.trigger_action);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl DeviceTriggerRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> DeviceTriggerAnswerBuilder<(Set, Set, Set, Set)> {
        DeviceTriggerAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    DeviceTriggerRequestBuilder<(A, B, C, D, E, F, G, H) = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set, Set)> builds command DeviceTriggerRequest in Box<DeviceTriggerRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G, H), A: required::SessionId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, Set, C, D, E, F, G, H), B: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F, G, H), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F, G, H), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F, G, H), E: required::DestinationRealm;
    required user_identifier: IntoField<UserIdentifier>, "User-Identifier" => (A, B, C, D, E, Set, G, H), F: required::UserIdentifier;
    required sm_rp_smea: IntoField<OctetString>, "SM-RP-SMEA" => (A, B, C, D, E, F, Set, H), G: required::SmRpSmea;
    required payload: IntoField<OctetString>, "Payload" => (A, B, C, D, E, F, G, Set), H: required::Payload;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional serving_node: IntoField<ServingNode, Option<Box<ServingNode>>>, "Serving-Node";
    optional reference_number: IntoField<u32, Option<u32>>, "Reference-Number";
    optional validity_time: IntoField<u32, Option<u32>>, "Validity-Time";
    optional priority_indication: IntoField<PriorityIndication, Option<PriorityIndication>>, "Priority-Indication";
    optional application_port_identifier: IntoField<u32, Option<u32>>, "Application-Port-Identifier";
    optional old_reference_number: IntoField<u32, Option<u32>>, "Old-Reference-Number";
    optional trigger_action: IntoField<u32, Option<u32>>, "Trigger-Action";
    repeated additional_serving_node, additional_serving_nodes: IntoField<AdditionalServingNode>, "Additional-Serving-Node";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
