// @generated from dictionaries/rfc5624.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::required;
use crate::rfc5624::avp;

/// A second token bucket, for ingress beside egress.
///
/// ```text
/// TMOD-2 ::= < AVP Header: 501 >
///            { Token-Rate }
///            { Bucket-Depth }
///            { Peak-Traffic-Rate }
///            { Minimum-Policed-Unit }
///            { Maximum-Packet-Size }
/// ```
///
/// AVP code 501, RFC 5624, 3.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tmod2 {
    /// Token-Rate (496), Float32; RFC 5624, 3.1.1.
    /// Octets a second.
    pub token_rate: f32,
    /// Bucket-Depth (497), Float32; RFC 5624, 3.1.2.
    /// Octets.
    pub bucket_depth: f32,
    /// Peak-Traffic-Rate (498), Float32; RFC 5624, 3.1.3.
    /// Octets a second.
    pub peak_traffic_rate: f32,
    /// Minimum-Policed-Unit (499), Unsigned32; RFC 5624, 3.1.4.
    /// Octets.
    pub minimum_policed_unit: u32,
    /// Maximum-Packet-Size (500), Unsigned32; RFC 5624, 3.1.5.
    /// Octets.
    pub maximum_packet_size: u32,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for Tmod2 {}

static GRAMMAR: Grammar = Grammar {
    name: "TMOD-2",
    items: &[
        Item::required(avp::TOKEN_RATE.description()),
        Item::required(avp::BUCKET_DEPTH.description()),
        Item::required(avp::PEAK_TRAFFIC_RATE.description()),
        Item::required(avp::MINIMUM_POLICED_UNIT.description()),
        Item::required(avp::MAXIMUM_PACKET_SIZE.description()),
    ],
};

impl Contents for Tmod2 {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 5;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            token_rate: unread.value(),
            bucket_depth: unread.value(),
            peak_traffic_rate: unread.value(),
            minimum_policed_unit: unread.value(),
            maximum_packet_size: unread.value(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 496) => received.one(0, 0, &mut self.token_rate),
            (0, 497) => received.one(1, 1, &mut self.bucket_depth),
            (0, 498) => received.one(2, 2, &mut self.peak_traffic_rate),
            (0, 499) => received.one(3, 3, &mut self.minimum_policed_unit),
            (0, 500) => received.one(4, 4, &mut self.maximum_packet_size),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::TOKEN_RATE, &self.token_rate);
        avps.one(&avp::BUCKET_DEPTH, &self.bucket_depth);
        avps.one(&avp::PEAK_TRAFFIC_RATE, &self.peak_traffic_rate);
        avps.one(&avp::MINIMUM_POLICED_UNIT, &self.minimum_policed_unit);
        avps.one(&avp::MAXIMUM_PACKET_SIZE, &self.maximum_packet_size);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    Tmod2Builder<(A, B, C, D, E) = (Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set)> builds group Tmod2 in Tmod2;
    required token_rate: IntoField<f32>, "Token-Rate" => (Set, B, C, D, E), A: required::TokenRate;
    required bucket_depth: IntoField<f32>, "Bucket-Depth" => (A, Set, C, D, E), B: required::BucketDepth;
    required peak_traffic_rate: IntoField<f32>, "Peak-Traffic-Rate" => (A, B, Set, D, E), C: required::PeakTrafficRate;
    required minimum_policed_unit: IntoField<u32>, "Minimum-Policed-Unit" => (A, B, C, Set, E), D: required::MinimumPolicedUnit;
    required maximum_packet_size: IntoField<u32>, "Maximum-Packet-Size" => (A, B, C, D, Set), E: required::MaximumPacketSize;
}
