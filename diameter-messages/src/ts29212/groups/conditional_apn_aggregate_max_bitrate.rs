// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29212::{IpCanType, RatType, avp};

/// An aggregate bit rate for certain radio access technologies or networks.
///
/// ```text
/// Conditional-APN-Aggregate-Max-Bitrate ::= < AVP Header: 2818 10415 >
///                                           [ APN-Aggregate-Max-Bitrate-UL ]
///                                           [ APN-Aggregate-Max-Bitrate-DL ]
///                                           [ Extended-APN-AMBR-UL ]
///                                           [ Extended-APN-AMBR-DL ]
///                                         * [ IP-CAN-Type ]
///                                         * [ RAT-Type ]
///                                         * [ AVP ]
/// ```
///
/// AVP code 2818 of vendor 10415, 3GPP TS 29.212, 5.3.105.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ConditionalApnAggregateMaxBitrate {
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
    /// IP-CAN-Type (1027/10415), Enumerated; 3GPP TS 29.212, 5.3.27.
    pub ip_can_type: Vec<IpCanType>,
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.212, 5.3.31.
    pub rat_type: Vec<RatType>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ConditionalApnAggregateMaxBitrate {}

static GRAMMAR: Grammar = Grammar {
    name: "Conditional-APN-Aggregate-Max-Bitrate",
    items: &[
        Item::optional(avp::APN_AGGREGATE_MAX_BITRATE_UL.description()),
        Item::optional(avp::APN_AGGREGATE_MAX_BITRATE_DL.description()),
        Item::optional(avp::EXTENDED_APN_AMBR_UL.description()),
        Item::optional(avp::EXTENDED_APN_AMBR_DL.description()),
        Item::repeated(avp::IP_CAN_TYPE.description()),
        Item::repeated(avp::RAT_TYPE.description()),
        Item::any(),
    ],
};

impl Contents for ConditionalApnAggregateMaxBitrate {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1041) => received.optional(0, &mut self.apn_aggregate_max_bitrate_ul),
            (10415, 1040) => received.optional(1, &mut self.apn_aggregate_max_bitrate_dl),
            (10415, 2849) => received.optional(2, &mut self.extended_apn_ambr_ul),
            (10415, 2848) => received.optional(3, &mut self.extended_apn_ambr_dl),
            (10415, 1027) => received.many(4, &mut self.ip_can_type),
            (10415, 1032) => received.many(5, &mut self.rat_type),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
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
        avps.many(&avp::IP_CAN_TYPE, &self.ip_can_type);
        avps.many(&avp::RAT_TYPE, &self.rat_type);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ConditionalApnAggregateMaxBitrateBuilder builds group ConditionalApnAggregateMaxBitrate in ConditionalApnAggregateMaxBitrate, with additional_avps;
    optional apn_aggregate_max_bitrate_ul: IntoField<u32, Option<u32>>, "APN-Aggregate-Max-Bitrate-UL";
    optional apn_aggregate_max_bitrate_dl: IntoField<u32, Option<u32>>, "APN-Aggregate-Max-Bitrate-DL";
    optional extended_apn_ambr_ul: IntoField<u32, Option<u32>>, "Extended-APN-AMBR-UL";
    optional extended_apn_ambr_dl: IntoField<u32, Option<u32>>, "Extended-APN-AMBR-DL";
    repeated ip_can_type, ip_can_types: IntoField<IpCanType>, "IP-CAN-Type";
    repeated rat_type, rat_types: IntoField<RatType>, "RAT-Type";
}
