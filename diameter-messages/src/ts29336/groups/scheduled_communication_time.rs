// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::rfc5777;

/// The times of day and week when a terminal communicates.
///
/// ```text
/// Scheduled-Communication-Time ::= < AVP Header: 3118 10415 >
///                                  [ Day-Of-Week-Mask ]
///                                  [ Time-Of-Day-Start ]
///                                  [ Time-Of-Day-End ]
///                                * [ AVP ]
/// ```
///
/// AVP code 3118 of vendor 10415, 3GPP TS 29.336, 8.4.30.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScheduledCommunicationTime {
    /// Day-Of-Week-Mask (563), Unsigned32; RFC 5777, 4.2.4.
    pub day_of_week_mask: Option<u32>,
    /// Time-Of-Day-Start (561), Unsigned32; RFC 5777, 4.2.2.
    pub time_of_day_start: Option<u32>,
    /// Time-Of-Day-End (562), Unsigned32; RFC 5777, 4.2.3.
    pub time_of_day_end: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ScheduledCommunicationTime {
    /// Starts building the AVPs of a Scheduled-Communication-Time.
    pub fn builder() -> ScheduledCommunicationTimeBuilder {
        ScheduledCommunicationTimeBuilder::new()
    }
}

impl Group for ScheduledCommunicationTime {}

static GRAMMAR: Grammar = Grammar {
    name: "Scheduled-Communication-Time",
    items: &[
        Item::optional(rfc5777::avp::DAY_OF_WEEK_MASK.description()),
        Item::optional(rfc5777::avp::TIME_OF_DAY_START.description()),
        Item::optional(rfc5777::avp::TIME_OF_DAY_END.description()),
        Item::any(),
    ],
};

impl Contents for ScheduledCommunicationTime {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 563) => received.optional(0, &mut self.day_of_week_mask),
            (0, 561) => received.optional(1, &mut self.time_of_day_start),
            (0, 562) => received.optional(2, &mut self.time_of_day_end),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&rfc5777::avp::DAY_OF_WEEK_MASK, &self.day_of_week_mask);
        encoder.optional(&rfc5777::avp::TIME_OF_DAY_START, &self.time_of_day_start);
        encoder.optional(&rfc5777::avp::TIME_OF_DAY_END, &self.time_of_day_end);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ScheduledCommunicationTime`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct ScheduledCommunicationTimeBuilder {
    contents: ScheduledCommunicationTime,
}

impl ScheduledCommunicationTimeBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Day-Of-Week-Mask.
    pub fn day_of_week_mask(mut self, value: u32) -> Self {
        self.contents.day_of_week_mask = Some(value);
        self
    }

    /// Sets Time-Of-Day-Start.
    pub fn time_of_day_start(mut self, value: u32) -> Self {
        self.contents.time_of_day_start = Some(value);
        self
    }

    /// Sets Time-Of-Day-End.
    pub fn time_of_day_end(mut self, value: u32) -> Self {
        self.contents.time_of_day_end = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> ScheduledCommunicationTime {
        self.contents
    }
}
