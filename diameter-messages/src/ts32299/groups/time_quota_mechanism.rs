// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::required;
use crate::ts32299::{TimeQuotaType, avp};

/// How the use of a time quota is measured.
///
/// ```text
/// Time-Quota-Mechanism ::= < AVP Header: 1270 10415 >
///                          { Time-Quota-Type }
///                          { Base-Time-Interval }
/// ```
///
/// AVP code 1270 of vendor 10415, 3GPP TS 32.299, 7.2.228.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TimeQuotaMechanism {
    /// Time-Quota-Type (1271/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub time_quota_type: TimeQuotaType,
    /// Base-Time-Interval (1265/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Seconds in the base interval of a time quota mechanism.
    pub base_time_interval: u32,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for TimeQuotaMechanism {}

static GRAMMAR: Grammar = Grammar {
    name: "Time-Quota-Mechanism",
    items: &[
        Item::required(avp::TIME_QUOTA_TYPE.description()),
        Item::required(avp::BASE_TIME_INTERVAL.description()),
    ],
};

impl Contents for TimeQuotaMechanism {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            time_quota_type: unread.value(),
            base_time_interval: unread.value(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1271) => received.one(0, 0, &mut self.time_quota_type),
            (10415, 1265) => received.one(1, 1, &mut self.base_time_interval),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::TIME_QUOTA_TYPE, &self.time_quota_type);
        avps.one(&avp::BASE_TIME_INTERVAL, &self.base_time_interval);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TimeQuotaMechanismBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group TimeQuotaMechanism in TimeQuotaMechanism;
    required time_quota_type: IntoField<TimeQuotaType>, "Time-Quota-Type" => (Set, B), A: required::TimeQuotaType;
    required base_time_interval: IntoField<u32>, "Base-Time-Interval" => (A, Set), B: required::BaseTimeInterval;
}

#[cfg(feature = "session")]
diameter_session::credit_control_avps! {
    group TimeQuotaMechanism = { time_quota_type, base_time_interval; unlisted_avps };
    TimeQuotaMechanism: time_quota_type, base_time_interval;
}
