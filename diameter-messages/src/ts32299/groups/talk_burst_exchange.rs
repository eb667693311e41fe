// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, Time, UnlistedAvps};
use crate::required;
use crate::ts32299::{PocChangeCondition, avp};

/// The talk bursts of a period of a session.
///
/// ```text
/// Talk-Burst-Exchange ::= < AVP Header: 1255 10415 >
///                         { PoC-Change-Time }
///                         [ Number-Of-Talk-Bursts ]
///                         [ Talk-Burst-Volume ]
///                         [ Talk-Burst-Time ]
///                         [ Number-Of-Received-Talk-Bursts ]
///                         [ Received-Talk-Burst-Volume ]
///                         [ Received-Talk-Burst-Time ]
///                         [ Number-Of-Participants ]
///                         [ PoC-Change-Condition ]
/// ```
///
/// AVP code 1255 of vendor 10415, 3GPP TS 32.299, 7.2.220.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TalkBurstExchange {
    /// PoC-Change-Time (1262/10415), Time; 3GPP TS 32.299, 7.2.
    pub poc_change_time: Time,
    /// Number-Of-Talk-Bursts (1283/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub number_of_talk_bursts: Option<u32>,
    /// Talk-Burst-Volume (1287/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Octets of sent talk bursts.
    pub talk_burst_volume: Option<u32>,
    /// Talk-Burst-Time (1286/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Seconds of sent talk bursts.
    pub talk_burst_time: Option<u32>,
    /// Number-Of-Received-Talk-Bursts (1282/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub number_of_received_talk_bursts: Option<u32>,
    /// Received-Talk-Burst-Volume (1285/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Octets of received talk bursts.
    pub received_talk_burst_volume: Option<u32>,
    /// Received-Talk-Burst-Time (1284/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Seconds of received talk bursts.
    pub received_talk_burst_time: Option<u32>,
    /// Number-Of-Participants (885/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// How many took part.
    pub number_of_participants: Option<u32>,
    /// PoC-Change-Condition (1261/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub poc_change_condition: Option<PocChangeCondition>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for TalkBurstExchange {}

static GRAMMAR: Grammar = Grammar {
    name: "Talk-Burst-Exchange",
    items: &[
        Item::required(avp::POC_CHANGE_TIME.description()),
        Item::optional(avp::NUMBER_OF_TALK_BURSTS.description()),
        Item::optional(avp::TALK_BURST_VOLUME.description()),
        Item::optional(avp::TALK_BURST_TIME.description()),
        Item::optional(avp::NUMBER_OF_RECEIVED_TALK_BURSTS.description()),
        Item::optional(avp::RECEIVED_TALK_BURST_VOLUME.description()),
        Item::optional(avp::RECEIVED_TALK_BURST_TIME.description()),
        Item::optional(avp::NUMBER_OF_PARTICIPANTS.description()),
        Item::optional(avp::POC_CHANGE_CONDITION.description()),
    ],
};

impl Contents for TalkBurstExchange {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            poc_change_time: unread.value(),
            number_of_talk_bursts: None,
            talk_burst_volume: None,
            talk_burst_time: None,
            number_of_received_talk_bursts: None,
            received_talk_burst_volume: None,
            received_talk_burst_time: None,
            number_of_participants: None,
            poc_change_condition: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1262) => received.one(0, 0, &mut self.poc_change_time),
            (10415, 1283) => received.optional(1, &mut self.number_of_talk_bursts),
            (10415, 1287) => received.optional(2, &mut self.talk_burst_volume),
            (10415, 1286) => received.optional(3, &mut self.talk_burst_time),
            (10415, 1282) => {
                received.optional(4, &mut self.number_of_received_talk_bursts)
            }
            (10415, 1285) => received.optional(5, &mut self.received_talk_burst_volume),
            (10415, 1284) => received.optional(6, &mut self.received_talk_burst_time),
            (10415, 885) => received.optional(7, &mut self.number_of_participants),
            (10415, 1261) => received.optional(8, &mut self.poc_change_condition),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::POC_CHANGE_TIME, &self.poc_change_time);
        avps.optional(&avp::NUMBER_OF_TALK_BURSTS, &self.number_of_talk_bursts);
        avps.optional(&avp::TALK_BURST_VOLUME, &self.talk_burst_volume);
        avps.optional(&avp::TALK_BURST_TIME, &self.talk_burst_time);
        avps.optional(
            &avp::NUMBER_OF_RECEIVED_TALK_BURSTS,
            &self.number_of_received_talk_bursts,
        );
        avps.optional(
            &avp::RECEIVED_TALK_BURST_VOLUME,
            &self.received_talk_burst_volume,
        );
        avps.optional(&avp::RECEIVED_TALK_BURST_TIME, &self.received_talk_burst_time);
        avps.optional(&avp::NUMBER_OF_PARTICIPANTS, &self.number_of_participants);
        avps.optional(&avp::POC_CHANGE_CONDITION, &self.poc_change_condition);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TalkBurstExchangeBuilder<(A,) = (Unset,), (Set,)> builds group TalkBurstExchange in TalkBurstExchange;
    required poc_change_time: IntoTime<Time>, "PoC-Change-Time" => (Set,), A: required::PocChangeTime;
    optional number_of_talk_bursts: IntoField<u32, Option<u32>>, "Number-Of-Talk-Bursts";
    optional talk_burst_volume: IntoField<u32, Option<u32>>, "Talk-Burst-Volume";
    optional talk_burst_time: IntoField<u32, Option<u32>>, "Talk-Burst-Time";
    optional number_of_received_talk_bursts: IntoField<u32, Option<u32>>, "Number-Of-Received-Talk-Bursts";
    optional received_talk_burst_volume: IntoField<u32, Option<u32>>, "Received-Talk-Burst-Volume";
    optional received_talk_burst_time: IntoField<u32, Option<u32>>, "Received-Talk-Burst-Time";
    optional number_of_participants: IntoField<u32, Option<u32>>, "Number-Of-Participants";
    optional poc_change_condition: IntoField<PocChangeCondition, Option<PocChangeCondition>>, "PoC-Change-Condition";
}
