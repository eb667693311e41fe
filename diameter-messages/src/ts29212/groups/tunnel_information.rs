// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, IpFilterRule, Item, List,
    Unread,
};
use crate::ts29212::{avp, required};
use diameter_core::builder::{Set, Unset};

/// The tunnel that a terminal's traffic runs through.
///
/// ```text
/// Tunnel-Information ::= < AVP Header: 1038 10415 >
///                        [ Tunnel-Header-Length ]
///                    2*2 [ Tunnel-Header-Filter ]
///                      * [ AVP ]
/// ```
///
/// AVP code 1038 of vendor 10415, 3GPP TS 29.212, 5.3.36.
#[derive(Clone, Debug, PartialEq)]
pub struct TunnelInformation {
    /// Tunnel-Header-Length (1037/10415), Unsigned32; 3GPP TS 29.212, 5.3.35.
    pub tunnel_header_length: Option<u32>,
    /// Tunnel-Header-Filter (1036/10415), IPFilterRule; 3GPP TS 29.212, 5.3.34.
    pub tunnel_header_filter: List<IpFilterRule, 2, 2>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl TunnelInformation {
    /// Starts building the AVPs of a Tunnel-Information.
    pub fn builder() -> TunnelInformationBuilder {
        TunnelInformationBuilder::new()
    }
}

impl Group for TunnelInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Tunnel-Information",
    items: &[
        Item::optional(avp::TUNNEL_HEADER_LENGTH.description()),
        Item::optional(avp::TUNNEL_HEADER_FILTER.description()).times(2, Some(2)),
        Item::any(),
    ],
};

impl Contents for TunnelInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            tunnel_header_length: None,
            tunnel_header_filter: unread.list(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1037) => received.optional(0, &mut self.tunnel_header_length),
            (10415, 1036) => received.bounded(1, 0, &mut self.tunnel_header_filter),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::TUNNEL_HEADER_LENGTH, &self.tunnel_header_length);
        encoder.many(&avp::TUNNEL_HEADER_FILTER, &self.tunnel_header_filter);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`TunnelInformation`]. `build` exists once all that is required is set:
/// Tunnel-Header-Filter.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct TunnelInformationBuilder<R = (Unset,)> {
    required: R,
    optional: TunnelInformationOptional,
}

impl TunnelInformationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> TunnelInformationBuilder<(A,)> {
    /// Sets all Tunnel-Header-Filter (required).
    pub fn tunnel_header_filter(
        self,
        value: impl Into<List<IpFilterRule, 2, 2>>,
    ) -> TunnelInformationBuilder<(Set<List<IpFilterRule, 2, 2>>,)> {
        let (_,) = self.required;
        TunnelInformationBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> TunnelInformation
    where
        A: required::TunnelHeaderFilter<List<IpFilterRule, 2, 2>>,
    {
        let (a,) = self.required;
        TunnelInformation {
            tunnel_header_length: self.optional.tunnel_header_length,
            tunnel_header_filter: a.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Tunnel-Information may carry but need not.
#[derive(Clone, Debug, Default)]
struct TunnelInformationOptional {
    tunnel_header_length: Option<u32>,
    additional_avps: AdditionalAvps,
}

impl<R> TunnelInformationBuilder<R> {
    /// Sets Tunnel-Header-Length.
    pub fn tunnel_header_length(mut self, value: u32) -> Self {
        self.optional.tunnel_header_length = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
