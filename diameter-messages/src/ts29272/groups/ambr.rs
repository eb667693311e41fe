// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Place,
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

    #[inline]
    pub(super) fn assemble(
        (max_requested_bandwidth_ul, max_requested_bandwidth_dl): (u32, u32),
        optional: AmbrOptional,
    ) -> Self {
        Self {
            max_requested_bandwidth_ul,
            max_requested_bandwidth_dl,
            extended_max_requested_bw_ul: optional.extended_max_requested_bw_ul,
            extended_max_requested_bw_dl: optional.extended_max_requested_bw_dl,
            additional_avps: optional.additional_avps,
        }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut max_requested_bandwidth_ul = None;
        let mut max_requested_bandwidth_dl = None;
        let mut optional = AmbrOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 516) => received.one(0, &mut max_requested_bandwidth_ul),
                (10415, 515) => received.one(1, &mut max_requested_bandwidth_dl),
                (10415, 555) => {
                    received.one(2, &mut optional.extended_max_requested_bw_ul)
                }
                (10415, 554) => {
                    received.one(3, &mut optional.extended_max_requested_bw_dl)
                }
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &max_requested_bandwidth_ul);
        received.required(1, &max_requested_bandwidth_dl);
        let required = (max_requested_bandwidth_ul?, max_requested_bandwidth_dl?);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
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
        Ambr::assemble((a.value(), b.value()), self.optional)
    }
}

/// What an AMBR may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct AmbrOptional {
    pub(super) extended_max_requested_bw_ul: Option<u32>,
    pub(super) extended_max_requested_bw_dl: Option<u32>,
    pub(super) additional_avps: AdditionalAvps,
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
