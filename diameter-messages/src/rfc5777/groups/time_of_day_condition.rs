// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Time, Unread,
};
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
pub struct TimeOfDayCondition {
    /// Time-Of-Day-Start (561), Unsigned32; RFC 5777, 4.2.2.
    pub time_of_day_start: Option<u32>,
    /// Time-Of-Day-End (562), Unsigned32; RFC 5777, 4.2.3.
    pub time_of_day_end: Option<u32>,
    /// Day-Of-Week-Mask (563), Unsigned32; RFC 5777, 4.2.4.
    pub day_of_week_mask: Option<u32>,
    /// Day-Of-Month-Mask (564), Unsigned32; RFC 5777, 4.2.5.
    pub day_of_month_mask: Option<u32>,
    /// Month-Of-Year-Mask (565), Unsigned32; RFC 5777, 4.2.6.
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

impl TimeOfDayCondition {
    /// Starts building the AVPs of a Time-Of-Day-Condition.
    pub fn builder() -> TimeOfDayConditionBuilder {
        TimeOfDayConditionBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::TIME_OF_DAY_START, &self.time_of_day_start);
        encoder.optional(&avp::TIME_OF_DAY_END, &self.time_of_day_end);
        encoder.optional(&avp::DAY_OF_WEEK_MASK, &self.day_of_week_mask);
        encoder.optional(&avp::DAY_OF_MONTH_MASK, &self.day_of_month_mask);
        encoder.optional(&avp::MONTH_OF_YEAR_MASK, &self.month_of_year_mask);
        encoder.optional(&avp::ABSOLUTE_START_TIME, &self.absolute_start_time);
        encoder.optional(&avp::ABSOLUTE_END_TIME, &self.absolute_end_time);
        encoder.optional(&avp::TIMEZONE_FLAG, &self.timezone_flag);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`TimeOfDayCondition`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct TimeOfDayConditionBuilder {
    contents: Box<TimeOfDayCondition>,
}

impl TimeOfDayConditionBuilder {
    pub(super) fn new() -> Self {
        Self::default()
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

    /// Sets Day-Of-Week-Mask.
    pub fn day_of_week_mask(mut self, value: u32) -> Self {
        self.contents.day_of_week_mask = Some(value);
        self
    }

    /// Sets Day-Of-Month-Mask.
    pub fn day_of_month_mask(mut self, value: u32) -> Self {
        self.contents.day_of_month_mask = Some(value);
        self
    }

    /// Sets Month-Of-Year-Mask.
    pub fn month_of_year_mask(mut self, value: u32) -> Self {
        self.contents.month_of_year_mask = Some(value);
        self
    }

    /// Sets Absolute-Start-Time.
    pub fn absolute_start_time(mut self, value: impl Into<Time>) -> Self {
        self.contents.absolute_start_time = Some(value.into());
        self
    }

    /// Sets Absolute-End-Time.
    pub fn absolute_end_time(mut self, value: impl Into<Time>) -> Self {
        self.contents.absolute_end_time = Some(value.into());
        self
    }

    /// Sets Timezone-Flag.
    pub fn timezone_flag(mut self, value: impl Into<TimezoneFlag>) -> Self {
        self.contents.timezone_flag = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> TimeOfDayCondition {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<TimeOfDayCondition> {
        self.contents
    }
}
