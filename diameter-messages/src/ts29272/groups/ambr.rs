// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::ts29214;

/// The aggregate bit rate of an APN or user; the Extended AVPs take over where 32 bits of bit/s do
/// not suffice.
///
/// ```text
/// AMBR ::= < AVP Header: 1435 10415 >
///          { Max-Requested-Bandwidth-UL }
///          { Max-Requested-Bandwidth-DL }
///          [ Extended-Max-Requested-BW-UL ]
///          [ Extended-Max-Requested-BW-DL ]
///        * [ AVP ]
/// ```
///
/// AVP code 1435 of vendor 10415, 3GPP TS 29.272, 7.3.41.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ambr {
    /// Max-Requested-Bandwidth-UL (516/10415), Unsigned32; 3GPP TS 29.214, 5.3.15.
    /// Bit/s; from 2 to the power of 32 on the Extended AVP holds.
    pub max_requested_bandwidth_ul: u32,
    /// Max-Requested-Bandwidth-DL (515/10415), Unsigned32; 3GPP TS 29.214, 5.3.14.
    /// Bit/s; from 2 to the power of 32 on the Extended AVP holds.
    pub max_requested_bandwidth_dl: u32,
    /// Extended-Max-Requested-BW-UL (555/10415), Unsigned32; 3GPP TS 29.214, 5.3.53.
    /// Kbit/s, for rates beyond 32 bits of bit/s.
    pub extended_max_requested_bw_ul: Option<u32>,
    /// Extended-Max-Requested-BW-DL (554/10415), Unsigned32; 3GPP TS 29.214, 5.3.52.
    /// Kbit/s, for rates beyond 32 bits of bit/s.
    pub extended_max_requested_bw_dl: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for Ambr {}

static GRAMMAR: Grammar = Grammar {
    name: "AMBR",
    items: &[
        Item::required(ts29214::avp::MAX_REQUESTED_BANDWIDTH_UL.description()),
        Item::required(ts29214::avp::MAX_REQUESTED_BANDWIDTH_DL.description()),
        Item::optional(ts29214::avp::EXTENDED_MAX_REQUESTED_BW_UL.description()),
        Item::optional(ts29214::avp::EXTENDED_MAX_REQUESTED_BW_DL.description()),
        Item::any(),
    ],
};

impl Contents for Ambr {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            max_requested_bandwidth_ul: unread.value(),
            max_requested_bandwidth_dl: unread.value(),
            extended_max_requested_bw_ul: None,
            extended_max_requested_bw_dl: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 516) => received.one(0, 0, &mut self.max_requested_bandwidth_ul),
            (10415, 515) => received.one(1, 1, &mut self.max_requested_bandwidth_dl),
            (10415, 555) => received.optional(2, &mut self.extended_max_requested_bw_ul),
            (10415, 554) => received.optional(3, &mut self.extended_max_requested_bw_dl),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(
            &ts29214::avp::MAX_REQUESTED_BANDWIDTH_UL,
            &self.max_requested_bandwidth_ul,
        );
        avps.one(
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
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AmbrBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group Ambr in Ambr, with additional_avps;
    required max_requested_bandwidth_ul: IntoField<u32>, "Max-Requested-Bandwidth-UL" => (Set, B), A: required::MaxRequestedBandwidthUl;
    required max_requested_bandwidth_dl: IntoField<u32>, "Max-Requested-Bandwidth-DL" => (A, Set), B: required::MaxRequestedBandwidthDl;
    optional extended_max_requested_bw_ul: IntoField<u32, Option<u32>>, "Extended-Max-Requested-BW-UL";
    optional extended_max_requested_bw_dl: IntoField<u32, Option<u32>>, "Extended-Max-Requested-BW-DL";
}
