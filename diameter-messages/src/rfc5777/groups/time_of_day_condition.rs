// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Time};
use crate::rfc5777::{TimezoneFlag, avp};

/// When a rule holds.
///
/// ```text
/// Time-Of-Day-Condition ::= < AVP Header: 560 >
///                           [ Time-Of-Day-Start ]
///                           [ Time-Of-Day-End ]
///                           [ Day-Of-Week-Mask ]
///                           [ Day-Of-Month-Mask ]
///                           [ Month-Of-Year-Mask ]
///                           [ Absolute-Start-Time ]
///                           [ Absolute-End-Time ]
///                           [ Timezone-Flag ]
///                         * [ AVP ]
/// ```
///
/// AVP code 560, RFC 5777, 4.2.1.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TimeOfDayCondition {
    /// Time-Of-Day-Start (561), Unsigned32; RFC 5777, 4.2.2.
    /// Seconds after midnight at which the rule begins to hold, 0 to 86400.
    pub time_of_day_start: Option<u32>,
    /// Time-Of-Day-End (562), Unsigned32; RFC 5777, 4.2.3.
    /// Seconds after midnight at which the rule ceases to hold, 1 to 86400.
    pub time_of_day_end: Option<u32>,
    /// Day-Of-Week-Mask (563), Unsigned32; RFC 5777, 4.2.4.
    /// A bit mask of days; bit 0, the least significant, is Sunday.
    pub day_of_week_mask: Option<u32>,
    /// Day-Of-Month-Mask (564), Unsigned32; RFC 5777, 4.2.5.
    /// A bit mask of days; bit 0, the least significant, is the first of the month.
    pub day_of_month_mask: Option<u32>,
    /// Month-Of-Year-Mask (565), Unsigned32; RFC 5777, 4.2.6.
    /// A bit mask of months; bit 0, the least significant, is January.
    pub month_of_year_mask: Option<u32>,
    /// Absolute-Start-Time (566), Time; RFC 5777, 4.2.7.
    pub absolute_start_time: Option<Time>,
    /// Absolute-End-Time (568), Time; RFC 5777, 4.2.9.
    pub absolute_end_time: Option<Time>,
    /// Timezone-Flag (570), Enumerated; RFC 5777, 4.2.11.
    pub timezone_flag: Option<TimezoneFlag>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for TimeOfDayCondition {}

static GRAMMAR: Grammar = Grammar {
    name: "Time-Of-Day-Condition",
    items: &[
        Item::optional(avp::TIME_OF_DAY_START.description()),
        Item::optional(avp::TIME_OF_DAY_END.description()),
        Item::optional(avp::DAY_OF_WEEK_MASK.description()),
        Item::optional(avp::DAY_OF_MONTH_MASK.description()),
        Item::optional(avp::MONTH_OF_YEAR_MASK.description()),
        Item::optional(avp::ABSOLUTE_START_TIME.description()),
        Item::optional(avp::ABSOLUTE_END_TIME.description()),
        Item::optional(avp::TIMEZONE_FLAG.description()),
        Item::any(),
    ],
};

impl Contents for TimeOfDayCondition {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 561) => received.optional(0, &mut self.time_of_day_start),
            (0, 562) => received.optional(1, &mut self.time_of_day_end),
            (0, 563) => received.optional(2, &mut self.day_of_week_mask),
            (0, 564) => received.optional(3, &mut self.day_of_month_mask),
            (0, 565) => received.optional(4, &mut self.month_of_year_mask),
            (0, 566) => received.optional(5, &mut self.absolute_start_time),
            (0, 568) => received.optional(6, &mut self.absolute_end_time),
            (0, 570) => received.optional(7, &mut self.timezone_flag),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::TIME_OF_DAY_START, &self.time_of_day_start);
        avps.optional(&avp::TIME_OF_DAY_END, &self.time_of_day_end);
        avps.optional(&avp::DAY_OF_WEEK_MASK, &self.day_of_week_mask);
        avps.optional(&avp::DAY_OF_MONTH_MASK, &self.day_of_month_mask);
        avps.optional(&avp::MONTH_OF_YEAR_MASK, &self.month_of_year_mask);
        avps.optional(&avp::ABSOLUTE_START_TIME, &self.absolute_start_time);
        avps.optional(&avp::ABSOLUTE_END_TIME, &self.absolute_end_time);
        avps.optional(&avp::TIMEZONE_FLAG, &self.timezone_flag);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TimeOfDayConditionBuilder builds group TimeOfDayCondition in Box<TimeOfDayCondition>, with additional_avps;
    optional time_of_day_start: IntoField<u32, Option<u32>>, "Time-Of-Day-Start";
    optional time_of_day_end: IntoField<u32, Option<u32>>, "Time-Of-Day-End";
    optional day_of_week_mask: IntoField<u32, Option<u32>>, "Day-Of-Week-Mask";
    optional day_of_month_mask: IntoField<u32, Option<u32>>, "Day-Of-Month-Mask";
    optional month_of_year_mask: IntoField<u32, Option<u32>>, "Month-Of-Year-Mask";
    optional absolute_start_time: IntoTime<Option<Time>>, "Absolute-Start-Time";
    optional absolute_end_time: IntoTime<Option<Time>>, "Absolute-End-Time";
    optional timezone_flag: IntoField<TimezoneFlag, Option<TimezoneFlag>>, "Timezone-Flag";
}
