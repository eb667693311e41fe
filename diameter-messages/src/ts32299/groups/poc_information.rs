// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts32299::{
    ParticipantGroup, PocEventType, PocServerRole, PocSessionInitiationType,
    PocSessionType, PocUserRole, TalkBurstExchange, avp,
};

/// Charging data for push to talk over cellular.
///
/// ```text
/// PoC-Information ::= < AVP Header: 879 10415 >
///                     [ PoC-Server-Role ]
///                     [ PoC-Session-Type ]
///                     [ PoC-User-Role ]
///                     [ PoC-Session-Initiation-type ]
///                     [ PoC-Event-Type ]
///                     [ Number-Of-Participants ]
///                   * [ Participants-Involved ]
///                   * [ Participant-Group ]
///                   * [ Talk-Burst-Exchange ]
///                     [ PoC-Controlling-Address ]
///                     [ PoC-Group-Name ]
///                     [ PoC-Session-Id ]
///                     [ Charged-Party ]
/// ```
///
/// AVP code 879 of vendor 10415, 3GPP TS 32.299, 7.2.144.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PocInformation {
    /// PoC-Server-Role (883/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub poc_server_role: Option<PocServerRole>,
    /// PoC-Session-Type (884/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub poc_session_type: Option<PocSessionType>,
    /// PoC-User-Role (1252/10415), Grouped; 3GPP TS 32.299, 7.2.149.
    pub poc_user_role: Option<PocUserRole>,
    /// PoC-Session-Initiation-type (1277/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub poc_session_initiation_type: Option<PocSessionInitiationType>,
    /// PoC-Event-Type (2025/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub poc_event_type: Option<PocEventType>,
    /// Number-Of-Participants (885/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// How many took part.
    pub number_of_participants: Option<u32>,
    /// Participants-Involved (887/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// A participant of a push-to-talk session.
    pub participants_involved: Vec<Utf8String>,
    /// Participant-Group (1260/10415), Grouped; 3GPP TS 32.299, 7.2.131.
    pub participant_group: Vec<ParticipantGroup>,
    /// Talk-Burst-Exchange (1255/10415), Grouped; 3GPP TS 32.299, 7.2.220.
    pub talk_burst_exchange: Vec<TalkBurstExchange>,
    /// PoC-Controlling-Address (858/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub poc_controlling_address: Option<Utf8String>,
    /// PoC-Group-Name (859/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub poc_group_name: Option<Utf8String>,
    /// PoC-Session-Id (1229/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The SIP URI of a push-to-talk session.
    pub poc_session_id: Option<Utf8String>,
    /// Charged-Party (857/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub charged_party: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for PocInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "PoC-Information",
    items: &[
        Item::optional(avp::POC_SERVER_ROLE.description()),
        Item::optional(avp::POC_SESSION_TYPE.description()),
        Item::optional(avp::POC_USER_ROLE.description()),
        Item::optional(avp::POC_SESSION_INITIATION_TYPE.description()),
        Item::optional(avp::POC_EVENT_TYPE.description()),
        Item::optional(avp::NUMBER_OF_PARTICIPANTS.description()),
        Item::repeated(avp::PARTICIPANTS_INVOLVED.description()),
        Item::repeated(avp::PARTICIPANT_GROUP.description()),
        Item::repeated(avp::TALK_BURST_EXCHANGE.description()),
        Item::optional(avp::POC_CONTROLLING_ADDRESS.description()),
        Item::optional(avp::POC_GROUP_NAME.description()),
        Item::optional(avp::POC_SESSION_ID.description()),
        Item::optional(avp::CHARGED_PARTY.description()),
    ],
};

impl Contents for PocInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 883) => received.optional(0, &mut self.poc_server_role),
            (10415, 884) => received.optional(1, &mut self.poc_session_type),
            (10415, 1252) => received.optional(2, &mut self.poc_user_role),
            (10415, 1277) => received.optional(3, &mut self.poc_session_initiation_type),
            (10415, 2025) => received.optional(4, &mut self.poc_event_type),
            (10415, 885) => received.optional(5, &mut self.number_of_participants),
            (10415, 887) => received.many(6, &mut self.participants_involved),
            (10415, 1260) => received.many(7, &mut self.participant_group),
            (10415, 1255) => received.many(8, &mut self.talk_burst_exchange),
            (10415, 858) => received.optional(9, &mut self.poc_controlling_address),
            (10415, 859) => received.optional(10, &mut self.poc_group_name),
            (10415, 1229) => received.optional(11, &mut self.poc_session_id),
            (10415, 857) => received.optional(12, &mut self.charged_party),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::POC_SERVER_ROLE, &self.poc_server_role);
        avps.optional(&avp::POC_SESSION_TYPE, &self.poc_session_type);
        avps.optional(&avp::POC_USER_ROLE, &self.poc_user_role);
        avps.optional(
            &avp::POC_SESSION_INITIATION_TYPE,
            &self.poc_session_initiation_type,
        );
        avps.optional(&avp::POC_EVENT_TYPE, &self.poc_event_type);
        avps.optional(&avp::NUMBER_OF_PARTICIPANTS, &self.number_of_participants);
        avps.many(&avp::PARTICIPANTS_INVOLVED, &self.participants_involved);
        avps.many(&avp::PARTICIPANT_GROUP, &self.participant_group);
        avps.many(&avp::TALK_BURST_EXCHANGE, &self.talk_burst_exchange);
        avps.optional(&avp::POC_CONTROLLING_ADDRESS, &self.poc_controlling_address);
        avps.optional(&avp::POC_GROUP_NAME, &self.poc_group_name);
        avps.optional(&avp::POC_SESSION_ID, &self.poc_session_id);
        avps.optional(&avp::CHARGED_PARTY, &self.charged_party);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    PocInformationBuilder builds group PocInformation in Box<PocInformation>;
    optional poc_server_role: IntoField<PocServerRole, Option<PocServerRole>>, "PoC-Server-Role";
    optional poc_session_type: IntoField<PocSessionType, Option<PocSessionType>>, "PoC-Session-Type";
    optional poc_user_role: IntoField<PocUserRole, Option<PocUserRole>>, "PoC-User-Role";
    optional poc_session_initiation_type: IntoField<PocSessionInitiationType, Option<PocSessionInitiationType>>, "PoC-Session-Initiation-type";
    optional poc_event_type: IntoField<PocEventType, Option<PocEventType>>, "PoC-Event-Type";
    optional number_of_participants: IntoField<u32, Option<u32>>, "Number-Of-Participants";
    optional poc_controlling_address: IntoField<Utf8String, Option<Utf8String>>, "PoC-Controlling-Address";
    optional poc_group_name: IntoField<Utf8String, Option<Utf8String>>, "PoC-Group-Name";
    optional poc_session_id: IntoField<Utf8String, Option<Utf8String>>, "PoC-Session-Id";
    optional charged_party: IntoField<Utf8String, Option<Utf8String>>, "Charged-Party";
    repeated participants_involved, participants_involveds: IntoField<Utf8String>, "Participants-Involved";
    repeated participant_group, participant_groups: IntoField<ParticipantGroup>, "Participant-Group";
    repeated talk_burst_exchange, talk_burst_exchanges: IntoField<TalkBurstExchange>, "Talk-Burst-Exchange";
}
