// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
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
pub struct UeReachabilityConfiguration {
    /// Reachability-Type (3132/10415), Unsigned32; 3GPP TS 29.336, 8.4.12.
    pub reachability_type: Option<u32>,
    /// Maximum-Latency (3133/10415), Unsigned32; 3GPP TS 29.336, 8.4.13.
    pub maximum_latency: Option<u32>,
    /// Maximum-Response-Time (3134/10415), Unsigned32; 3GPP TS 29.336, 8.4.14.
    pub maximum_response_time: Option<u32>,
    /// DL-Buffering-Suggested-Packet-Count (1674/10415), Integer32; 3GPP TS 29.272, 7.3.188.
    pub dl_buffering_suggested_packet_count: Option<i32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl UeReachabilityConfiguration {
    /// Starts building the AVPs of a UE-Reachability-Configuration.
    pub fn builder() -> UeReachabilityConfigurationBuilder {
        UeReachabilityConfigurationBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::REACHABILITY_TYPE, &self.reachability_type);
        encoder.optional(&avp::MAXIMUM_LATENCY, &self.maximum_latency);
        encoder.optional(&avp::MAXIMUM_RESPONSE_TIME, &self.maximum_response_time);
        encoder
            .optional(
                &ts29272::avp::DL_BUFFERING_SUGGESTED_PACKET_COUNT,
                &self.dl_buffering_suggested_packet_count,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`UeReachabilityConfiguration`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct UeReachabilityConfigurationBuilder {
    contents: UeReachabilityConfiguration,
}

impl UeReachabilityConfigurationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Reachability-Type.
    pub fn reachability_type(mut self, value: u32) -> Self {
        self.contents.reachability_type = Some(value);
        self
    }

    /// Sets Maximum-Latency.
    pub fn maximum_latency(mut self, value: u32) -> Self {
        self.contents.maximum_latency = Some(value);
        self
    }

    /// Sets Maximum-Response-Time.
    pub fn maximum_response_time(mut self, value: u32) -> Self {
        self.contents.maximum_response_time = Some(value);
        self
    }

    /// Sets DL-Buffering-Suggested-Packet-Count.
    pub fn dl_buffering_suggested_packet_count(mut self, value: i32) -> Self {
        self.contents.dl_buffering_suggested_packet_count = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> UeReachabilityConfiguration {
        self.contents
    }
}
