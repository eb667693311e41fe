// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread, Utf8String,
};
use crate::ts32299::{
    ParticipantGroup, PocEventType, PocServerRole, PocSessionInitiationType,
    PocSessionType, PocUserRole, TalkBurstExchange, avp,
};
use diameter_core::builder::append;

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
    pub number_of_participants: Option<u32>,
    /// Participants-Involved (887/10415), UTF8String; 3GPP TS 32.299, 7.2.
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
    pub poc_session_id: Option<Utf8String>,
    /// Charged-Party (857/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub charged_party: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl PocInformation {
    /// Starts building the AVPs of a PoC-Information.
    pub fn builder() -> PocInformationBuilder {
        PocInformationBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::POC_SERVER_ROLE, &self.poc_server_role);
        encoder.optional(&avp::POC_SESSION_TYPE, &self.poc_session_type);
        encoder.optional(&avp::POC_USER_ROLE, &self.poc_user_role);
        encoder
            .optional(
                &avp::POC_SESSION_INITIATION_TYPE,
                &self.poc_session_initiation_type,
            );
        encoder.optional(&avp::POC_EVENT_TYPE, &self.poc_event_type);
        encoder.optional(&avp::NUMBER_OF_PARTICIPANTS, &self.number_of_participants);
        encoder.many(&avp::PARTICIPANTS_INVOLVED, &self.participants_involved);
        encoder.many(&avp::PARTICIPANT_GROUP, &self.participant_group);
        encoder.many(&avp::TALK_BURST_EXCHANGE, &self.talk_burst_exchange);
        encoder.optional(&avp::POC_CONTROLLING_ADDRESS, &self.poc_controlling_address);
        encoder.optional(&avp::POC_GROUP_NAME, &self.poc_group_name);
        encoder.optional(&avp::POC_SESSION_ID, &self.poc_session_id);
        encoder.optional(&avp::CHARGED_PARTY, &self.charged_party);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`PocInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct PocInformationBuilder {
    contents: Box<PocInformation>,
}

impl PocInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets PoC-Server-Role.
    pub fn poc_server_role(mut self, value: impl Into<PocServerRole>) -> Self {
        self.contents.poc_server_role = Some(value.into());
        self
    }

    /// Sets PoC-Session-Type.
    pub fn poc_session_type(mut self, value: impl Into<PocSessionType>) -> Self {
        self.contents.poc_session_type = Some(value.into());
        self
    }

    /// Sets PoC-User-Role.
    pub fn poc_user_role(mut self, value: impl Into<PocUserRole>) -> Self {
        self.contents.poc_user_role = Some(value.into());
        self
    }

    /// Sets PoC-Session-Initiation-type.
    pub fn poc_session_initiation_type(
        mut self,
        value: impl Into<PocSessionInitiationType>,
    ) -> Self {
        self.contents.poc_session_initiation_type = Some(value.into());
        self
    }

    /// Sets PoC-Event-Type.
    pub fn poc_event_type(mut self, value: impl Into<PocEventType>) -> Self {
        self.contents.poc_event_type = Some(value.into());
        self
    }

    /// Sets Number-Of-Participants.
    pub fn number_of_participants(mut self, value: u32) -> Self {
        self.contents.number_of_participants = Some(value);
        self
    }

    /// Adds one Participants-Involved.
    pub fn participants_involved(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.contents.participants_involved, value.into());
        self
    }

    /// Adds any number of Participants-Involved.
    pub fn participants_involveds(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.contents.participants_involved.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Participant-Group.
    pub fn participant_group(mut self, value: impl Into<ParticipantGroup>) -> Self {
        append(&mut self.contents.participant_group, value.into());
        self
    }

    /// Adds any number of Participant-Group.
    pub fn participant_groups(
        mut self,
        values: impl IntoIterator<Item = impl Into<ParticipantGroup>>,
    ) -> Self {
        self.contents.participant_group.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Talk-Burst-Exchange.
    pub fn talk_burst_exchange(mut self, value: impl Into<TalkBurstExchange>) -> Self {
        append(&mut self.contents.talk_burst_exchange, value.into());
        self
    }

    /// Adds any number of Talk-Burst-Exchange.
    pub fn talk_burst_exchanges(
        mut self,
        values: impl IntoIterator<Item = impl Into<TalkBurstExchange>>,
    ) -> Self {
        self.contents.talk_burst_exchange.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets PoC-Controlling-Address.
    pub fn poc_controlling_address(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.poc_controlling_address = Some(value.into());
        self
    }

    /// Sets PoC-Group-Name.
    pub fn poc_group_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.poc_group_name = Some(value.into());
        self
    }

    /// Sets PoC-Session-Id.
    pub fn poc_session_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.poc_session_id = Some(value.into());
        self
    }

    /// Sets Charged-Party.
    pub fn charged_party(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.charged_party = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> PocInformation {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<PocInformation> {
        self.contents
    }
}
