// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, Time, UnlistedAvps, Unread,
};
use crate::ts32299::{PocChangeCondition, avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct TalkBurstExchange {
    /// PoC-Change-Time (1262/10415), Time; 3GPP TS 32.299, 7.2.
    pub poc_change_time: Time,
    /// Number-Of-Talk-Bursts (1283/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub number_of_talk_bursts: Option<u32>,
    /// Talk-Burst-Volume (1287/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub talk_burst_volume: Option<u32>,
    /// Talk-Burst-Time (1286/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub talk_burst_time: Option<u32>,
    /// Number-Of-Received-Talk-Bursts (1282/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub number_of_received_talk_bursts: Option<u32>,
    /// Received-Talk-Burst-Volume (1285/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub received_talk_burst_volume: Option<u32>,
    /// Received-Talk-Burst-Time (1284/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub received_talk_burst_time: Option<u32>,
    /// Number-Of-Participants (885/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub number_of_participants: Option<u32>,
    /// PoC-Change-Condition (1261/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub poc_change_condition: Option<PocChangeCondition>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl TalkBurstExchange {
    /// Starts building the AVPs of a Talk-Burst-Exchange.
    pub fn builder() -> TalkBurstExchangeBuilder {
        TalkBurstExchangeBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::POC_CHANGE_TIME, &self.poc_change_time);
        encoder.optional(&avp::NUMBER_OF_TALK_BURSTS, &self.number_of_talk_bursts);
        encoder.optional(&avp::TALK_BURST_VOLUME, &self.talk_burst_volume);
        encoder.optional(&avp::TALK_BURST_TIME, &self.talk_burst_time);
        encoder
            .optional(
                &avp::NUMBER_OF_RECEIVED_TALK_BURSTS,
                &self.number_of_received_talk_bursts,
            );
        encoder
            .optional(
                &avp::RECEIVED_TALK_BURST_VOLUME,
                &self.received_talk_burst_volume,
            );
        encoder.optional(&avp::RECEIVED_TALK_BURST_TIME, &self.received_talk_burst_time);
        encoder.optional(&avp::NUMBER_OF_PARTICIPANTS, &self.number_of_participants);
        encoder.optional(&avp::POC_CHANGE_CONDITION, &self.poc_change_condition);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`TalkBurstExchange`]. `build` exists once all that is required is set: PoC-Change-Time.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct TalkBurstExchangeBuilder<R = (Unset,)> {
    required: R,
    optional: TalkBurstExchangeOptional,
}

impl TalkBurstExchangeBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> TalkBurstExchangeBuilder<(A,)> {
    /// Sets PoC-Change-Time (required).
    pub fn poc_change_time(
        self,
        value: impl Into<Time>,
    ) -> TalkBurstExchangeBuilder<(Set<Time>,)> {
        let (_,) = self.required;
        TalkBurstExchangeBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> TalkBurstExchange
    where
        A: required::PocChangeTime<Time>,
    {
        let (a,) = self.required;
        TalkBurstExchange {
            poc_change_time: a.value(),
            number_of_talk_bursts: self.optional.number_of_talk_bursts,
            talk_burst_volume: self.optional.talk_burst_volume,
            talk_burst_time: self.optional.talk_burst_time,
            number_of_received_talk_bursts: self.optional.number_of_received_talk_bursts,
            received_talk_burst_volume: self.optional.received_talk_burst_volume,
            received_talk_burst_time: self.optional.received_talk_burst_time,
            number_of_participants: self.optional.number_of_participants,
            poc_change_condition: self.optional.poc_change_condition,
            unlisted_avps: Default::default(),
        }
    }
}

/// What a Talk-Burst-Exchange may carry but need not.
#[derive(Clone, Debug, Default)]
struct TalkBurstExchangeOptional {
    number_of_talk_bursts: Option<u32>,
    talk_burst_volume: Option<u32>,
    talk_burst_time: Option<u32>,
    number_of_received_talk_bursts: Option<u32>,
    received_talk_burst_volume: Option<u32>,
    received_talk_burst_time: Option<u32>,
    number_of_participants: Option<u32>,
    poc_change_condition: Option<PocChangeCondition>,
}

impl<R> TalkBurstExchangeBuilder<R> {
    /// Sets Number-Of-Talk-Bursts.
    pub fn number_of_talk_bursts(mut self, value: u32) -> Self {
        self.optional.number_of_talk_bursts = Some(value);
        self
    }

    /// Sets Talk-Burst-Volume.
    pub fn talk_burst_volume(mut self, value: u32) -> Self {
        self.optional.talk_burst_volume = Some(value);
        self
    }

    /// Sets Talk-Burst-Time.
    pub fn talk_burst_time(mut self, value: u32) -> Self {
        self.optional.talk_burst_time = Some(value);
        self
    }

    /// Sets Number-Of-Received-Talk-Bursts.
    pub fn number_of_received_talk_bursts(mut self, value: u32) -> Self {
        self.optional.number_of_received_talk_bursts = Some(value);
        self
    }

    /// Sets Received-Talk-Burst-Volume.
    pub fn received_talk_burst_volume(mut self, value: u32) -> Self {
        self.optional.received_talk_burst_volume = Some(value);
        self
    }

    /// Sets Received-Talk-Burst-Time.
    pub fn received_talk_burst_time(mut self, value: u32) -> Self {
        self.optional.received_talk_burst_time = Some(value);
        self
    }

    /// Sets Number-Of-Participants.
    pub fn number_of_participants(mut self, value: u32) -> Self {
        self.optional.number_of_participants = Some(value);
        self
    }

    /// Sets PoC-Change-Condition.
    pub fn poc_change_condition(mut self, value: impl Into<PocChangeCondition>) -> Self {
        self.optional.poc_change_condition = Some(value.into());
        self
    }
}
