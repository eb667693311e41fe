// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
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
#[non_exhaustive]
pub struct ScheduledCommunicationTime {
    /// Day-Of-Week-Mask (563), Unsigned32; RFC 5777, 4.2.4.
    /// A bit mask of days; bit 0, the least significant, is Sunday.
    pub day_of_week_mask: Option<u32>,
    /// Time-Of-Day-Start (561), Unsigned32; RFC 5777, 4.2.2.
    /// Seconds after midnight at which the rule begins to hold, 0 to 86400.
    pub time_of_day_start: Option<u32>,
    /// Time-Of-Day-End (562), Unsigned32; RFC 5777, 4.2.3.
    /// Seconds after midnight at which the rule ceases to hold, 1 to 86400.
    pub time_of_day_end: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&rfc5777::avp::DAY_OF_WEEK_MASK, &self.day_of_week_mask);
        avps.optional(&rfc5777::avp::TIME_OF_DAY_START, &self.time_of_day_start);
        avps.optional(&rfc5777::avp::TIME_OF_DAY_END, &self.time_of_day_end);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ScheduledCommunicationTimeBuilder builds group ScheduledCommunicationTime in ScheduledCommunicationTime, with additional_avps;
    optional day_of_week_mask: IntoField<u32, Option<u32>>, "Day-Of-Week-Mask";
    optional time_of_day_start: IntoField<u32, Option<u32>>, "Time-Of-Day-Start";
    optional time_of_day_end: IntoField<u32, Option<u32>>, "Time-Of-Day-End";
}
