// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::ts32299::avp;

/// The limit for downlink data in an APN.
///
/// ```text
/// APN-Rate-Control-Downlink ::= < AVP Header: 3934 10415 >
///                               [ Rate-Control-Time-Unit ]
///                               [ Rate-Control-Max-Rate ]
///                               [ Rate-Control-Max-Message-Size ]
/// ```
///
/// AVP code 3934 of vendor 10415, 3GPP TS 32.299, 7.2.20B.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ApnRateControlDownlink {
    /// Rate-Control-Time-Unit (3939/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// The time unit of a rate control.
    pub rate_control_time_unit: Option<u32>,
    /// Rate-Control-Max-Rate (3938/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// How many messages may be sent in the time unit.
    pub rate_control_max_rate: Option<u32>,
    /// Rate-Control-Max-Message-Size (3937/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// The largest message in octets.
    pub rate_control_max_message_size: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for ApnRateControlDownlink {}

static GRAMMAR: Grammar = Grammar {
    name: "APN-Rate-Control-Downlink",
    items: &[
        Item::optional(avp::RATE_CONTROL_TIME_UNIT.description()),
        Item::optional(avp::RATE_CONTROL_MAX_RATE.description()),
        Item::optional(avp::RATE_CONTROL_MAX_MESSAGE_SIZE.description()),
    ],
};

impl Contents for ApnRateControlDownlink {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3939) => received.optional(0, &mut self.rate_control_time_unit),
            (10415, 3938) => received.optional(1, &mut self.rate_control_max_rate),
            (10415, 3937) => {
                received.optional(2, &mut self.rate_control_max_message_size)
            }
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::RATE_CONTROL_TIME_UNIT, &self.rate_control_time_unit);
        avps.optional(&avp::RATE_CONTROL_MAX_RATE, &self.rate_control_max_rate);
        avps.optional(
            &avp::RATE_CONTROL_MAX_MESSAGE_SIZE,
            &self.rate_control_max_message_size,
        );
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ApnRateControlDownlinkBuilder builds group ApnRateControlDownlink in ApnRateControlDownlink;
    optional rate_control_time_unit: IntoField<u32, Option<u32>>, "Rate-Control-Time-Unit";
    optional rate_control_max_rate: IntoField<u32, Option<u32>>, "Rate-Control-Max-Rate";
    optional rate_control_max_message_size: IntoField<u32, Option<u32>>, "Rate-Control-Max-Message-Size";
}
