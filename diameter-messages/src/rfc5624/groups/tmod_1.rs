// @generated from dictionaries/rfc5624.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread};
use crate::rfc5624::{avp, required};
use diameter_core::builder::{Set, Unset};

/// A token bucket: rate, depth, peak rate, least and greatest packet size.
///
/// ```text
/// TMOD-1 ::= < AVP Header: 495 >
///            { Token-Rate }
///            { Bucket-Depth }
///            { Peak-Traffic-Rate }
///            { Minimum-Policed-Unit }
///            { Maximum-Packet-Size }
/// ```
///
/// AVP code 495, RFC 5624, 3.1.
#[derive(Clone, Debug, PartialEq)]
pub struct Tmod1 {
    /// Token-Rate (496), Float32; RFC 5624, 3.1.1.
    pub token_rate: f32,
    /// Bucket-Depth (497), Float32; RFC 5624, 3.1.2.
    pub bucket_depth: f32,
    /// Peak-Traffic-Rate (498), Float32; RFC 5624, 3.1.3.
    pub peak_traffic_rate: f32,
    /// Minimum-Policed-Unit (499), Unsigned32; RFC 5624, 3.1.4.
    pub minimum_policed_unit: u32,
    /// Maximum-Packet-Size (500), Unsigned32; RFC 5624, 3.1.5.
    pub maximum_packet_size: u32,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Tmod1 {
    /// Starts building the AVPs of a TMOD-1.
    pub fn builder() -> Tmod1Builder {
        Tmod1Builder::new()
    }
}

impl Group for Tmod1 {}

static GRAMMAR: Grammar = Grammar {
    name: "TMOD-1",
    items: &[
        Item::required(avp::TOKEN_RATE.description()),
        Item::required(avp::BUCKET_DEPTH.description()),
        Item::required(avp::PEAK_TRAFFIC_RATE.description()),
        Item::required(avp::MINIMUM_POLICED_UNIT.description()),
        Item::required(avp::MAXIMUM_PACKET_SIZE.description()),
    ],
};

impl Contents for Tmod1 {
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::TOKEN_RATE, &self.token_rate);
        encoder.one(&avp::BUCKET_DEPTH, &self.bucket_depth);
        encoder.one(&avp::PEAK_TRAFFIC_RATE, &self.peak_traffic_rate);
        encoder.one(&avp::MINIMUM_POLICED_UNIT, &self.minimum_policed_unit);
        encoder.one(&avp::MAXIMUM_PACKET_SIZE, &self.maximum_packet_size);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`Tmod1`]. `build` exists once all that is required is set: Token-Rate, Bucket-Depth,
/// Peak-Traffic-Rate, Minimum-Policed-Unit, Maximum-Packet-Size.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct Tmod1Builder<R = (Unset, Unset, Unset, Unset, Unset)> {
    required: R,
}

impl Tmod1Builder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E> Tmod1Builder<(A, B, C, D, E)> {
    /// Sets Token-Rate (required).
    pub fn token_rate(self, value: f32) -> Tmod1Builder<(Set<f32>, B, C, D, E)> {
        let (_, b, c, d, e) = self.required;
        Tmod1Builder {
            required: (Set(value), b, c, d, e),
        }
    }

    /// Sets Bucket-Depth (required).
    pub fn bucket_depth(self, value: f32) -> Tmod1Builder<(A, Set<f32>, C, D, E)> {
        let (a, _, c, d, e) = self.required;
        Tmod1Builder {
            required: (a, Set(value), c, d, e),
        }
    }

    /// Sets Peak-Traffic-Rate (required).
    pub fn peak_traffic_rate(self, value: f32) -> Tmod1Builder<(A, B, Set<f32>, D, E)> {
        let (a, b, _, d, e) = self.required;
        Tmod1Builder {
            required: (a, b, Set(value), d, e),
        }
    }

    /// Sets Minimum-Policed-Unit (required).
    pub fn minimum_policed_unit(
        self,
        value: u32,
    ) -> Tmod1Builder<(A, B, C, Set<u32>, E)> {
        let (a, b, c, _, e) = self.required;
        Tmod1Builder {
            required: (a, b, c, Set(value), e),
        }
    }

    /// Sets Maximum-Packet-Size (required).
    pub fn maximum_packet_size(
        self,
        value: u32,
    ) -> Tmod1Builder<(A, B, C, D, Set<u32>)> {
        let (a, b, c, d, _) = self.required;
        Tmod1Builder {
            required: (a, b, c, d, Set(value)),
        }
    }

    /// The finished value.
    pub fn build(self) -> Tmod1
    where
        A: required::TokenRate<f32>,
        B: required::BucketDepth<f32>,
        C: required::PeakTrafficRate<f32>,
        D: required::MinimumPolicedUnit<u32>,
        E: required::MaximumPacketSize<u32>,
    {
        let (a, b, c, d, e) = self.required;
        Tmod1 {
            token_rate: a.value(),
            bucket_depth: b.value(),
            peak_traffic_rate: c.value(),
            minimum_policed_unit: d.value(),
            maximum_packet_size: e.value(),
            unlisted_avps: Default::default(),
        }
    }
}
