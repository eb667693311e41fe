// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29272;
use crate::ts29336::avp;

/// How reachability is to be monitored.
///
/// ```text
/// UE-Reachability-Configuration ::= < AVP Header: 3129 10415 >
///                                   [ Reachability-Type ]
///                                   [ Maximum-Latency ]
///                                   [ Maximum-Response-Time ]
///                                   [ DL-Buffering-Suggested-Packet-Count ]
///                                 * [ AVP ]
/// ```
///
/// AVP code 3129 of vendor 10415, 3GPP TS 29.336, 8.4.9.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UeReachabilityConfiguration {
    /// Reachability-Type (3132/10415), Unsigned32; 3GPP TS 29.336, 8.4.12.
    /// A bit mask: bit 0 for short messages, 1 for data.
    pub reachability_type: Option<u32>,
    /// Maximum-Latency (3133/10415), Unsigned32; 3GPP TS 29.336, 8.4.13.
    /// Seconds by which data may be delayed.
    pub maximum_latency: Option<u32>,
    /// Maximum-Response-Time (3134/10415), Unsigned32; 3GPP TS 29.336, 8.4.14.
    /// Seconds the terminal stays reachable.
    pub maximum_response_time: Option<u32>,
    /// DL-Buffering-Suggested-Packet-Count (1674/10415), Integer32; 3GPP TS 29.272, 7.3.188.
    /// How many downlink packets to buffer for a sleeping terminal: 0 none, -1 any number.
    pub dl_buffering_suggested_packet_count: Option<i32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for UeReachabilityConfiguration {}

static GRAMMAR: Grammar = Grammar {
    name: "UE-Reachability-Configuration",
    items: &[
        Item::optional(avp::REACHABILITY_TYPE.description()),
        Item::optional(avp::MAXIMUM_LATENCY.description()),
        Item::optional(avp::MAXIMUM_RESPONSE_TIME.description()),
        Item::optional(ts29272::avp::DL_BUFFERING_SUGGESTED_PACKET_COUNT.description()),
        Item::any(),
    ],
};

impl Contents for UeReachabilityConfiguration {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3132) => received.optional(0, &mut self.reachability_type),
            (10415, 3133) => received.optional(1, &mut self.maximum_latency),
            (10415, 3134) => received.optional(2, &mut self.maximum_response_time),
            (10415, 1674) => {
                received.optional(3, &mut self.dl_buffering_suggested_packet_count)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::REACHABILITY_TYPE, &self.reachability_type);
        avps.optional(&avp::MAXIMUM_LATENCY, &self.maximum_latency);
        avps.optional(&avp::MAXIMUM_RESPONSE_TIME, &self.maximum_response_time);
        avps.optional(
            &ts29272::avp::DL_BUFFERING_SUGGESTED_PACKET_COUNT,
            &self.dl_buffering_suggested_packet_count,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    UeReachabilityConfigurationBuilder builds group UeReachabilityConfiguration in UeReachabilityConfiguration, with additional_avps;
    optional reachability_type: IntoField<u32, Option<u32>>, "Reachability-Type";
    optional maximum_latency: IntoField<u32, Option<u32>>, "Maximum-Latency";
    optional maximum_response_time: IntoField<u32, Option<u32>>, "Maximum-Response-Time";
    optional dl_buffering_suggested_packet_count: IntoField<i32, Option<i32>>, "DL-Buffering-Suggested-Packet-Count";
}
