// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread, Utf8String,
};
use crate::ts29272::{DaylightSavingTime, avp, required};
use diameter_core::builder::{Set, Unset};

/// The time zone where the user is, with daylight saving time.
///
/// ```text
/// Local-Time-Zone ::= < AVP Header: 1649 10415 >
///                     { Time-Zone }
///                     { Daylight-Saving-Time }
///                   * [ AVP ]
/// ```
///
/// AVP code 1649 of vendor 10415, 3GPP TS 29.272, 7.3.156.
#[derive(Clone, Debug, PartialEq)]
pub struct LocalTimeZone {
    /// Time-Zone (1642/10415), UTF8String; 3GPP TS 29.272, 7.3.163.
    pub time_zone: Utf8String,
    /// Daylight-Saving-Time (1650/10415), Enumerated; 3GPP TS 29.272, 7.3.164.
    pub daylight_saving_time: DaylightSavingTime,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl LocalTimeZone {
    /// Starts building the AVPs of a Local-Time-Zone.
    pub fn builder() -> LocalTimeZoneBuilder {
        LocalTimeZoneBuilder::new()
    }
}

impl Group for LocalTimeZone {}

static GRAMMAR: Grammar = Grammar {
    name: "Local-Time-Zone",
    items: &[
        Item::required(avp::TIME_ZONE.description()),
        Item::required(avp::DAYLIGHT_SAVING_TIME.description()),
        Item::any(),
    ],
};

impl Contents for LocalTimeZone {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            time_zone: unread.value(),
            daylight_saving_time: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1642) => received.one(0, 0, &mut self.time_zone),
            (10415, 1650) => received.one(1, 1, &mut self.daylight_saving_time),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::TIME_ZONE, &self.time_zone);
        encoder.one(&avp::DAYLIGHT_SAVING_TIME, &self.daylight_saving_time);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`LocalTimeZone`]. `build` exists once all that is required is set: Time-Zone,
/// Daylight-Saving-Time.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct LocalTimeZoneBuilder<R = (Unset, Unset)> {
    required: R,
    optional: LocalTimeZoneOptional,
}

impl LocalTimeZoneBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> LocalTimeZoneBuilder<(A, B)> {
    /// Sets Time-Zone (required).
    pub fn time_zone(
        self,
        value: impl Into<Utf8String>,
    ) -> LocalTimeZoneBuilder<(Set<Utf8String>, B)> {
        let (_, b) = self.required;
        LocalTimeZoneBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets Daylight-Saving-Time (required).
    pub fn daylight_saving_time(
        self,
        value: impl Into<DaylightSavingTime>,
    ) -> LocalTimeZoneBuilder<(A, Set<DaylightSavingTime>)> {
        let (a, _) = self.required;
        LocalTimeZoneBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> LocalTimeZone
    where
        A: required::TimeZone<Utf8String>,
        B: required::DaylightSavingTime<DaylightSavingTime>,
    {
        let (a, b) = self.required;
        LocalTimeZone {
            time_zone: a.value(),
            daylight_saving_time: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Local-Time-Zone may carry but need not.
#[derive(Clone, Debug, Default)]
struct LocalTimeZoneOptional {
    additional_avps: AdditionalAvps,
}

impl<R> LocalTimeZoneBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
