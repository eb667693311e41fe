// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, Time, UnlistedAvps};
use crate::ts32299::avp;

/// When a SIP request and its response came.
///
/// ```text
/// Time-Stamps ::= < AVP Header: 833 10415 >
///                 [ SIP-Request-Timestamp ]
///                 [ SIP-Response-Timestamp ]
///                 [ SIP-Request-Timestamp-Fraction ]
///                 [ SIP-Response-Timestamp-Fraction ]
/// ```
///
/// AVP code 833 of vendor 10415, 3GPP TS 32.299, 7.2.231.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TimeStamps {
    /// SIP-Request-Timestamp (834/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the SIP request came, without the fraction of a second.
    pub sip_request_timestamp: Option<Time>,
    /// SIP-Response-Timestamp (835/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the response to the SIP request came, without the fraction of a second.
    pub sip_response_timestamp: Option<Time>,
    /// SIP-Request-Timestamp-Fraction (2301/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Milliseconds to add to SIP-Request-Timestamp.
    pub sip_request_timestamp_fraction: Option<u32>,
    /// SIP-Response-Timestamp-Fraction (2302/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Milliseconds to add to SIP-Response-Timestamp.
    pub sip_response_timestamp_fraction: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for TimeStamps {}

static GRAMMAR: Grammar = Grammar {
    name: "Time-Stamps",
    items: &[
        Item::optional(avp::SIP_REQUEST_TIMESTAMP.description()),
        Item::optional(avp::SIP_RESPONSE_TIMESTAMP.description()),
        Item::optional(avp::SIP_REQUEST_TIMESTAMP_FRACTION.description()),
        Item::optional(avp::SIP_RESPONSE_TIMESTAMP_FRACTION.description()),
    ],
};

impl Contents for TimeStamps {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 834) => received.optional(0, &mut self.sip_request_timestamp),
            (10415, 835) => received.optional(1, &mut self.sip_response_timestamp),
            (10415, 2301) => {
                received.optional(2, &mut self.sip_request_timestamp_fraction)
            }
            (10415, 2302) => {
                received.optional(3, &mut self.sip_response_timestamp_fraction)
            }
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SIP_REQUEST_TIMESTAMP, &self.sip_request_timestamp);
        avps.optional(&avp::SIP_RESPONSE_TIMESTAMP, &self.sip_response_timestamp);
        avps.optional(
            &avp::SIP_REQUEST_TIMESTAMP_FRACTION,
            &self.sip_request_timestamp_fraction,
        );
        avps.optional(
            &avp::SIP_RESPONSE_TIMESTAMP_FRACTION,
            &self.sip_response_timestamp_fraction,
        );
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TimeStampsBuilder builds group TimeStamps in TimeStamps;
    optional sip_request_timestamp: IntoTime<Option<Time>>, "SIP-Request-Timestamp";
    optional sip_response_timestamp: IntoTime<Option<Time>>, "SIP-Response-Timestamp";
    optional sip_request_timestamp_fraction: IntoField<u32, Option<u32>>, "SIP-Request-Timestamp-Fraction";
    optional sip_response_timestamp_fraction: IntoField<u32, Option<u32>>, "SIP-Response-Timestamp-Fraction";
}
