// @generated from dictionaries/rfc7678.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Avps, Contents, Encoder, Grammar, Group, Item, OctetString,
    Unread,
};
use crate::rfc7678::{TunnelSourcePrefOrAddr, avp, required};
use diameter_core::builder::{Set, Unset};

/// A tunnel of lightweight 4over6, and the IPv4 address and ports that belong to it.
///
/// ```text
/// Lw4o6-Binding ::= < AVP Header: 640 >
///                   { Tunnel-Source-Pref-Or-Addr }
///                   { Lw4o6-External-IPv4-Addr }
///                   [ Port-Set-Identifier ]
///                 * [ AVP ]
/// ```
///
/// AVP code 640, RFC 7678, 3.6.
#[derive(Clone, Debug, PartialEq)]
pub struct Lw4o6Binding {
    /// Tunnel-Source-Pref-Or-Addr (637), Grouped; RFC 7678, 3.4.
    pub tunnel_source_pref_or_addr: TunnelSourcePrefOrAddr,
    /// Lw4o6-External-IPv4-Addr (641), Address; RFC 7678, 3.6.1.
    pub lw4o6_external_ipv4_addr: Address,
    /// Port-Set-Identifier (639), OctetString; RFC 7678, 3.5.
    pub port_set_identifier: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Lw4o6Binding {
    /// Starts building the AVPs of a Lw4o6-Binding.
    pub fn builder() -> Lw4o6BindingBuilder {
        Lw4o6BindingBuilder::new()
    }
}

impl Group for Lw4o6Binding {}

static GRAMMAR: Grammar = Grammar {
    name: "Lw4o6-Binding",
    items: &[
        Item::required(avp::TUNNEL_SOURCE_PREF_OR_ADDR.description()),
        Item::required(avp::LW4O6_EXTERNAL_IPV4_ADDR.description()),
        Item::optional(avp::PORT_SET_IDENTIFIER.description()),
        Item::any(),
    ],
};

impl Contents for Lw4o6Binding {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            tunnel_source_pref_or_addr: unread.value(),
            lw4o6_external_ipv4_addr: unread.value(),
            port_set_identifier: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 637) => received.one(0, 0, &mut self.tunnel_source_pref_or_addr),
            (0, 641) => received.one(1, 1, &mut self.lw4o6_external_ipv4_addr),
            (0, 639) => received.optional(2, &mut self.port_set_identifier),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::TUNNEL_SOURCE_PREF_OR_ADDR, &self.tunnel_source_pref_or_addr);
        encoder.one(&avp::LW4O6_EXTERNAL_IPV4_ADDR, &self.lw4o6_external_ipv4_addr);
        encoder.optional(&avp::PORT_SET_IDENTIFIER, &self.port_set_identifier);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`Lw4o6Binding`]. `build` exists once all that is required is set:
/// Tunnel-Source-Pref-Or-Addr, Lw4o6-External-IPv4-Addr.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct Lw4o6BindingBuilder<R = (Unset, Unset)> {
    required: R,
    optional: Lw4o6BindingOptional,
}

impl Lw4o6BindingBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> Lw4o6BindingBuilder<(A, B)> {
    /// Sets Tunnel-Source-Pref-Or-Addr (required).
    pub fn tunnel_source_pref_or_addr(
        self,
        value: impl Into<TunnelSourcePrefOrAddr>,
    ) -> Lw4o6BindingBuilder<(Set<TunnelSourcePrefOrAddr>, B)> {
        let (_, b) = self.required;
        Lw4o6BindingBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets Lw4o6-External-IPv4-Addr (required).
    pub fn lw4o6_external_ipv4_addr(
        self,
        value: impl Into<Address>,
    ) -> Lw4o6BindingBuilder<(A, Set<Address>)> {
        let (a, _) = self.required;
        Lw4o6BindingBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> Lw4o6Binding
    where
        A: required::TunnelSourcePrefOrAddr<TunnelSourcePrefOrAddr>,
        B: required::Lw4o6ExternalIpv4Addr<Address>,
    {
        let (a, b) = self.required;
        Lw4o6Binding {
            tunnel_source_pref_or_addr: a.value(),
            lw4o6_external_ipv4_addr: b.value(),
            port_set_identifier: self.optional.port_set_identifier,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Lw4o6-Binding may carry but need not.
#[derive(Clone, Debug, Default)]
struct Lw4o6BindingOptional {
    port_set_identifier: Option<OctetString>,
    additional_avps: AdditionalAvps,
}

impl<R> Lw4o6BindingBuilder<R> {
    /// Sets Port-Set-Identifier.
    pub fn port_set_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.port_set_identifier = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
