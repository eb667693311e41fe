// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, IpFilterRule, Item, List};
use crate::required;
use crate::ts29212::avp;

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
#[non_exhaustive]
pub struct TunnelInformation {
    /// Tunnel-Header-Length (1037/10415), Unsigned32; 3GPP TS 29.212, 5.3.35.
    /// Octets of the tunnel header.
    pub tunnel_header_length: Option<u32>,
    /// Tunnel-Header-Filter (1036/10415), IPFilterRule; 3GPP TS 29.212, 5.3.34.
    /// A filter for the tunnel's outer header.
    pub tunnel_header_filter: List<IpFilterRule, 2, 2>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::TUNNEL_HEADER_LENGTH, &self.tunnel_header_length);
        avps.many(&avp::TUNNEL_HEADER_FILTER, &self.tunnel_header_filter);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TunnelInformationBuilder<(A,) = (Unset,), (Set,)> builds group TunnelInformation in TunnelInformation, with additional_avps;
    required tunnel_header_filter: IntoField<IpFilterRule, List<IpFilterRule, 2, 2>>, "Tunnel-Header-Filter" => (Set,), A: required::TunnelHeaderFilter;
    optional tunnel_header_length: IntoField<u32, Option<u32>>, "Tunnel-Header-Length";
}
