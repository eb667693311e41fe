// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Time};
use crate::ts29212::{ConditionalApnAggregateMaxBitrate, DefaultEpsBearerQos, avp};

/// A policy that is to hold from some time on.
///
/// ```text
/// Conditional-Policy-Information ::= < AVP Header: 2840 10415 >
///                                    [ Execution-Time ]
///                                    [ Default-EPS-Bearer-QoS ]
///                                    [ APN-Aggregate-Max-Bitrate-UL ]
///                                    [ APN-Aggregate-Max-Bitrate-DL ]
///                                    [ Extended-APN-AMBR-UL ]
///                                    [ Extended-APN-AMBR-DL ]
///                                  * [ Conditional-APN-Aggregate-Max-Bitrate ]
///                                  * [ AVP ]
/// ```
///
/// AVP code 2840 of vendor 10415, 3GPP TS 29.212, 5.3.128.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ConditionalPolicyInformation {
    /// Execution-Time (2839/10415), Time; 3GPP TS 29.212, 5.3.127.
    /// From when the conditional policy holds.
    pub execution_time: Option<Time>,
    /// Default-EPS-Bearer-QoS (1049/10415), Grouped; 3GPP TS 29.212, 5.3.48.
    pub default_eps_bearer_qos: Option<DefaultEpsBearerQos>,
    /// APN-Aggregate-Max-Bitrate-UL (1041/10415), Unsigned32; 3GPP TS 29.212, 5.3.40.
    /// Bit/s for all non-guaranteed bearers of an APN.
    pub apn_aggregate_max_bitrate_ul: Option<u32>,
    /// APN-Aggregate-Max-Bitrate-DL (1040/10415), Unsigned32; 3GPP TS 29.212, 5.3.39.
    /// Bit/s for all non-guaranteed bearers of an APN.
    pub apn_aggregate_max_bitrate_dl: Option<u32>,
    /// Extended-APN-AMBR-UL (2849/10415), Unsigned32; 3GPP TS 29.212, 5.3.135.
    /// Kbit/s, for rates beyond 32 bits of bit/s.
    pub extended_apn_ambr_ul: Option<u32>,
    /// Extended-APN-AMBR-DL (2848/10415), Unsigned32; 3GPP TS 29.212, 5.3.134.
    /// Kbit/s, for rates beyond 32 bits of bit/s.
    pub extended_apn_ambr_dl: Option<u32>,
    /// Conditional-APN-Aggregate-Max-Bitrate (2818/10415), Grouped; 3GPP TS 29.212, 5.3.105.
    pub conditional_apn_aggregate_max_bitrate: Vec<ConditionalApnAggregateMaxBitrate>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ConditionalPolicyInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Conditional-Policy-Information",
    items: &[
        Item::optional(avp::EXECUTION_TIME.description()),
        Item::optional(avp::DEFAULT_EPS_BEARER_QOS.description()),
        Item::optional(avp::APN_AGGREGATE_MAX_BITRATE_UL.description()),
        Item::optional(avp::APN_AGGREGATE_MAX_BITRATE_DL.description()),
        Item::optional(avp::EXTENDED_APN_AMBR_UL.description()),
        Item::optional(avp::EXTENDED_APN_AMBR_DL.description()),
        Item::repeated(avp::CONDITIONAL_APN_AGGREGATE_MAX_BITRATE.description()),
        Item::any(),
    ],
};

impl Contents for ConditionalPolicyInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2839) => received.optional(0, &mut self.execution_time),
            (10415, 1049) => received.optional(1, &mut self.default_eps_bearer_qos),
            (10415, 1041) => received.optional(2, &mut self.apn_aggregate_max_bitrate_ul),
            (10415, 1040) => received.optional(3, &mut self.apn_aggregate_max_bitrate_dl),
            (10415, 2849) => received.optional(4, &mut self.extended_apn_ambr_ul),
            (10415, 2848) => received.optional(5, &mut self.extended_apn_ambr_dl),
            (10415, 2818) => {
                received.many(6, &mut self.conditional_apn_aggregate_max_bitrate)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::EXECUTION_TIME, &self.execution_time);
        avps.optional(&avp::DEFAULT_EPS_BEARER_QOS, &self.default_eps_bearer_qos);
        avps.optional(
            &avp::APN_AGGREGATE_MAX_BITRATE_UL,
            &self.apn_aggregate_max_bitrate_ul,
        );
        avps.optional(
            &avp::APN_AGGREGATE_MAX_BITRATE_DL,
            &self.apn_aggregate_max_bitrate_dl,
        );
        avps.optional(&avp::EXTENDED_APN_AMBR_UL, &self.extended_apn_ambr_ul);
        avps.optional(&avp::EXTENDED_APN_AMBR_DL, &self.extended_apn_ambr_dl);
        avps.many(
            &avp::CONDITIONAL_APN_AGGREGATE_MAX_BITRATE,
            &self.conditional_apn_aggregate_max_bitrate,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ConditionalPolicyInformationBuilder builds group ConditionalPolicyInformation in ConditionalPolicyInformation, with additional_avps;
    optional execution_time: IntoTime<Option<Time>>, "Execution-Time";
    optional default_eps_bearer_qos: IntoField<DefaultEpsBearerQos, Option<DefaultEpsBearerQos>>, "Default-EPS-Bearer-QoS";
    optional apn_aggregate_max_bitrate_ul: IntoField<u32, Option<u32>>, "APN-Aggregate-Max-Bitrate-UL";
    optional apn_aggregate_max_bitrate_dl: IntoField<u32, Option<u32>>, "APN-Aggregate-Max-Bitrate-DL";
    optional extended_apn_ambr_ul: IntoField<u32, Option<u32>>, "Extended-APN-AMBR-UL";
    optional extended_apn_ambr_dl: IntoField<u32, Option<u32>>, "Extended-APN-AMBR-DL";
    repeated conditional_apn_aggregate_max_bitrate, conditional_apn_aggregate_max_bitrates: IntoField<ConditionalApnAggregateMaxBitrate>, "Conditional-APN-Aggregate-Max-Bitrate";
}
