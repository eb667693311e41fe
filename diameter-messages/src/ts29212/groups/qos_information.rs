// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29214;
use crate::ts29212::{
    AllocationRetentionPriority, ConditionalApnAggregateMaxBitrate, QosClassIdentifier,
    avp,
};

/// The quality of service of a rule, bearer or APN. Which AVPs stand in it depends on what it is
/// for.
///
/// ```text
/// QoS-Information ::= < AVP Header: 1016 10415 >
///                     [ QoS-Class-Identifier ]
///                     [ Max-Requested-Bandwidth-UL ]
///                     [ Max-Requested-Bandwidth-DL ]
///                     [ Extended-Max-Requested-BW-UL ]
///                     [ Extended-Max-Requested-BW-DL ]
///                     [ Guaranteed-Bitrate-UL ]
///                     [ Guaranteed-Bitrate-DL ]
///                     [ Extended-GBR-UL ]
///                     [ Extended-GBR-DL ]
///                     [ Bearer-Identifier ]
///                     [ Allocation-Retention-Priority ]
///                     [ APN-Aggregate-Max-Bitrate-UL ]
///                     [ APN-Aggregate-Max-Bitrate-DL ]
///                     [ Extended-APN-AMBR-UL ]
///                     [ Extended-APN-AMBR-DL ]
///                   * [ Conditional-APN-Aggregate-Max-Bitrate ]
///                   * [ AVP ]
/// ```
///
/// AVP code 1016 of vendor 10415, 3GPP TS 29.212, 5.3.16.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct QosInformation {
    /// QoS-Class-Identifier (1028/10415), Enumerated; 3GPP TS 29.212, 5.3.17.
    pub qos_class_identifier: Option<QosClassIdentifier>,
    /// Max-Requested-Bandwidth-UL (516/10415), Unsigned32; 3GPP TS 29.214, 5.3.15.
    /// Bit/s; from 2 to the power of 32 on the Extended AVP holds.
    pub max_requested_bandwidth_ul: Option<u32>,
    /// Max-Requested-Bandwidth-DL (515/10415), Unsigned32; 3GPP TS 29.214, 5.3.14.
    /// Bit/s; from 2 to the power of 32 on the Extended AVP holds.
    pub max_requested_bandwidth_dl: Option<u32>,
    /// Extended-Max-Requested-BW-UL (555/10415), Unsigned32; 3GPP TS 29.214, 5.3.53.
    /// Kbit/s, for rates beyond 32 bits of bit/s.
    pub extended_max_requested_bw_ul: Option<u32>,
    /// Extended-Max-Requested-BW-DL (554/10415), Unsigned32; 3GPP TS 29.214, 5.3.52.
    /// Kbit/s, for rates beyond 32 bits of bit/s.
    pub extended_max_requested_bw_dl: Option<u32>,
    /// Guaranteed-Bitrate-UL (1026/10415), Unsigned32; 3GPP TS 29.212, 5.3.26.
    /// Bit/s; from 2 to the power of 32 on the Extended AVP holds.
    pub guaranteed_bitrate_ul: Option<u32>,
    /// Guaranteed-Bitrate-DL (1025/10415), Unsigned32; 3GPP TS 29.212, 5.3.25.
    /// Bit/s; from 2 to the power of 32 on the Extended AVP holds.
    pub guaranteed_bitrate_dl: Option<u32>,
    /// Extended-GBR-UL (2851/10415), Unsigned32; 3GPP TS 29.212, 5.3.137.
    /// Kbit/s, for rates beyond 32 bits of bit/s.
    pub extended_gbr_ul: Option<u32>,
    /// Extended-GBR-DL (2850/10415), Unsigned32; 3GPP TS 29.212, 5.3.136.
    /// Kbit/s, for rates beyond 32 bits of bit/s.
    pub extended_gbr_dl: Option<u32>,
    /// Bearer-Identifier (1020/10415), OctetString; 3GPP TS 29.212, 5.3.20.
    /// A bearer of the access network, in octets of its own.
    pub bearer_identifier: Option<OctetString>,
    /// Allocation-Retention-Priority (1034/10415), Grouped; 3GPP TS 29.212, 5.3.32.
    pub allocation_retention_priority: Option<AllocationRetentionPriority>,
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

impl Group for QosInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "QoS-Information",
    items: &[
        Item::optional(avp::QOS_CLASS_IDENTIFIER.description()),
        Item::optional(ts29214::avp::MAX_REQUESTED_BANDWIDTH_UL.description()),
        Item::optional(ts29214::avp::MAX_REQUESTED_BANDWIDTH_DL.description()),
        Item::optional(ts29214::avp::EXTENDED_MAX_REQUESTED_BW_UL.description()),
        Item::optional(ts29214::avp::EXTENDED_MAX_REQUESTED_BW_DL.description()),
        Item::optional(avp::GUARANTEED_BITRATE_UL.description()),
        Item::optional(avp::GUARANTEED_BITRATE_DL.description()),
        Item::optional(avp::EXTENDED_GBR_UL.description()),
        Item::optional(avp::EXTENDED_GBR_DL.description()),
        Item::optional(avp::BEARER_IDENTIFIER.description()),
        Item::optional(avp::ALLOCATION_RETENTION_PRIORITY.description()),
        Item::optional(avp::APN_AGGREGATE_MAX_BITRATE_UL.description()),
        Item::optional(avp::APN_AGGREGATE_MAX_BITRATE_DL.description()),
        Item::optional(avp::EXTENDED_APN_AMBR_UL.description()),
        Item::optional(avp::EXTENDED_APN_AMBR_DL.description()),
        Item::repeated(avp::CONDITIONAL_APN_AGGREGATE_MAX_BITRATE.description()),
        Item::any(),
    ],
};

impl Contents for QosInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1028) => received.optional(0, &mut self.qos_class_identifier),
            (10415, 516) => received.optional(1, &mut self.max_requested_bandwidth_ul),
            (10415, 515) => received.optional(2, &mut self.max_requested_bandwidth_dl),
            (10415, 555) => received.optional(3, &mut self.extended_max_requested_bw_ul),
            (10415, 554) => received.optional(4, &mut self.extended_max_requested_bw_dl),
            (10415, 1026) => received.optional(5, &mut self.guaranteed_bitrate_ul),
            (10415, 1025) => received.optional(6, &mut self.guaranteed_bitrate_dl),
            (10415, 2851) => received.optional(7, &mut self.extended_gbr_ul),
            (10415, 2850) => received.optional(8, &mut self.extended_gbr_dl),
            (10415, 1020) => received.optional(9, &mut self.bearer_identifier),
            (10415, 1034) => {
                received.optional(10, &mut self.allocation_retention_priority)
            }
            (10415, 1041) => {
                received.optional(11, &mut self.apn_aggregate_max_bitrate_ul)
            }
            (10415, 1040) => {
                received.optional(12, &mut self.apn_aggregate_max_bitrate_dl)
            }
            (10415, 2849) => received.optional(13, &mut self.extended_apn_ambr_ul),
            (10415, 2848) => received.optional(14, &mut self.extended_apn_ambr_dl),
            (10415, 2818) => {
                received.many(15, &mut self.conditional_apn_aggregate_max_bitrate)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::QOS_CLASS_IDENTIFIER, &self.qos_class_identifier);
        avps.optional(
            &ts29214::avp::MAX_REQUESTED_BANDWIDTH_UL,
            &self.max_requested_bandwidth_ul,
        );
        avps.optional(
            &ts29214::avp::MAX_REQUESTED_BANDWIDTH_DL,
            &self.max_requested_bandwidth_dl,
        );
        avps.optional(
            &ts29214::avp::EXTENDED_MAX_REQUESTED_BW_UL,
            &self.extended_max_requested_bw_ul,
        );
        avps.optional(
            &ts29214::avp::EXTENDED_MAX_REQUESTED_BW_DL,
            &self.extended_max_requested_bw_dl,
        );
        avps.optional(&avp::GUARANTEED_BITRATE_UL, &self.guaranteed_bitrate_ul);
        avps.optional(&avp::GUARANTEED_BITRATE_DL, &self.guaranteed_bitrate_dl);
        avps.optional(&avp::EXTENDED_GBR_UL, &self.extended_gbr_ul);
        avps.optional(&avp::EXTENDED_GBR_DL, &self.extended_gbr_dl);
        avps.optional(&avp::BEARER_IDENTIFIER, &self.bearer_identifier);
        avps.optional(
            &avp::ALLOCATION_RETENTION_PRIORITY,
            &self.allocation_retention_priority,
        );
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
    QosInformationBuilder builds group QosInformation in Box<QosInformation>, with additional_avps;
    optional qos_class_identifier: IntoField<QosClassIdentifier, Option<QosClassIdentifier>>, "QoS-Class-Identifier";
    optional max_requested_bandwidth_ul: IntoField<u32, Option<u32>>, "Max-Requested-Bandwidth-UL";
    optional max_requested_bandwidth_dl: IntoField<u32, Option<u32>>, "Max-Requested-Bandwidth-DL";
    optional extended_max_requested_bw_ul: IntoField<u32, Option<u32>>, "Extended-Max-Requested-BW-UL";
    optional extended_max_requested_bw_dl: IntoField<u32, Option<u32>>, "Extended-Max-Requested-BW-DL";
    optional guaranteed_bitrate_ul: IntoField<u32, Option<u32>>, "Guaranteed-Bitrate-UL";
    optional guaranteed_bitrate_dl: IntoField<u32, Option<u32>>, "Guaranteed-Bitrate-DL";
    optional extended_gbr_ul: IntoField<u32, Option<u32>>, "Extended-GBR-UL";
    optional extended_gbr_dl: IntoField<u32, Option<u32>>, "Extended-GBR-DL";
    optional bearer_identifier: IntoField<OctetString, Option<OctetString>>, "Bearer-Identifier";
    optional allocation_retention_priority: IntoField<AllocationRetentionPriority, Option<AllocationRetentionPriority>>, "Allocation-Retention-Priority";
    optional apn_aggregate_max_bitrate_ul: IntoField<u32, Option<u32>>, "APN-Aggregate-Max-Bitrate-UL";
    optional apn_aggregate_max_bitrate_dl: IntoField<u32, Option<u32>>, "APN-Aggregate-Max-Bitrate-DL";
    optional extended_apn_ambr_ul: IntoField<u32, Option<u32>>, "Extended-APN-AMBR-UL";
    optional extended_apn_ambr_dl: IntoField<u32, Option<u32>>, "Extended-APN-AMBR-DL";
    repeated conditional_apn_aggregate_max_bitrate, conditional_apn_aggregate_max_bitrates: IntoField<ConditionalApnAggregateMaxBitrate>, "Conditional-APN-Aggregate-Max-Bitrate";
}
