// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29214;
use crate::ts29272::required;
use diameter_core::builder::{Set, Unset};

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
pub struct Ambr {
    /// Max-Requested-Bandwidth-UL (516/10415), Unsigned32; 3GPP TS 29.214, 5.3.15.
    pub max_requested_bandwidth_ul: u32,
    /// Max-Requested-Bandwidth-DL (515/10415), Unsigned32; 3GPP TS 29.214, 5.3.14.
    pub max_requested_bandwidth_dl: u32,
    /// Extended-Max-Requested-BW-UL (555/10415), Unsigned32; 3GPP TS 29.214, 5.3.53.
    pub extended_max_requested_bw_ul: Option<u32>,
    /// Extended-Max-Requested-BW-DL (554/10415), Unsigned32; 3GPP TS 29.214, 5.3.52.
    pub extended_max_requested_bw_dl: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Ambr {
    /// Starts building the AVPs of an AMBR.
    pub fn builder() -> AmbrBuilder {
        AmbrBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .one(
                &ts29214::avp::MAX_REQUESTED_BANDWIDTH_UL,
                &self.max_requested_bandwidth_ul,
            );
        encoder
            .one(
                &ts29214::avp::MAX_REQUESTED_BANDWIDTH_DL,
                &self.max_requested_bandwidth_dl,
            );
        encoder
            .optional(
                &ts29214::avp::EXTENDED_MAX_REQUESTED_BW_UL,
                &self.extended_max_requested_bw_ul,
            );
        encoder
            .optional(
                &ts29214::avp::EXTENDED_MAX_REQUESTED_BW_DL,
                &self.extended_max_requested_bw_dl,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`Ambr`]. `build` exists once all that is required is set: Max-Requested-Bandwidth-UL,
/// Max-Requested-Bandwidth-DL.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AmbrBuilder<R = (Unset, Unset)> {
    required: R,
    optional: AmbrOptional,
}

impl AmbrBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> AmbrBuilder<(A, B)> {
    /// Sets Max-Requested-Bandwidth-UL (required).
    pub fn max_requested_bandwidth_ul(self, value: u32) -> AmbrBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        AmbrBuilder {
            required: (Set(value), b),
            optional: self.optional,
        }
    }

    /// Sets Max-Requested-Bandwidth-DL (required).
    pub fn max_requested_bandwidth_dl(self, value: u32) -> AmbrBuilder<(A, Set<u32>)> {
        let (a, _) = self.required;
        AmbrBuilder {
            required: (a, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> Ambr
    where
        A: required::MaxRequestedBandwidthUl<u32>,
        B: required::MaxRequestedBandwidthDl<u32>,
    {
        let (a, b) = self.required;
        Ambr {
            max_requested_bandwidth_ul: a.value(),
            max_requested_bandwidth_dl: b.value(),
            extended_max_requested_bw_ul: self.optional.extended_max_requested_bw_ul,
            extended_max_requested_bw_dl: self.optional.extended_max_requested_bw_dl,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an AMBR may carry but need not.
#[derive(Clone, Debug, Default)]
struct AmbrOptional {
    extended_max_requested_bw_ul: Option<u32>,
    extended_max_requested_bw_dl: Option<u32>,
    additional_avps: AdditionalAvps,
}

impl<R> AmbrBuilder<R> {
    /// Sets Extended-Max-Requested-BW-UL.
    pub fn extended_max_requested_bw_ul(mut self, value: u32) -> Self {
        self.optional.extended_max_requested_bw_ul = Some(value);
        self
    }

    /// Sets Extended-Max-Requested-BW-DL.
    pub fn extended_max_requested_bw_dl(mut self, value: u32) -> Self {
        self.optional.extended_max_requested_bw_dl = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
