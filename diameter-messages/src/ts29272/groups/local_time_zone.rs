// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::required;
use crate::ts29272::{DaylightSavingTime, avp};

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
#[non_exhaustive]
pub struct LocalTimeZone {
    /// Time-Zone (1642/10415), UTF8String; 3GPP TS 29.272, 7.3.163.
    /// The offset from UTC in quarter hours, as text with a sign.
    pub time_zone: Utf8String,
    /// Daylight-Saving-Time (1650/10415), Enumerated; 3GPP TS 29.272, 7.3.164.
    pub daylight_saving_time: DaylightSavingTime,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::TIME_ZONE, &self.time_zone);
        avps.one(&avp::DAYLIGHT_SAVING_TIME, &self.daylight_saving_time);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    LocalTimeZoneBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group LocalTimeZone in LocalTimeZone, with additional_avps;
    required time_zone: IntoField<Utf8String>, "Time-Zone" => (Set, B), A: required::TimeZone;
    required daylight_saving_time: IntoField<DaylightSavingTime>, "Daylight-Saving-Time" => (A, Set), B: required::DaylightSavingTime;
}
