// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, DiameterIdentity, Encoder, Grammar, Group, Item,
    Unread,
};
use crate::base;
use crate::mobile_ipv4::required;
use diameter_core::builder::{Set, Unset};

/// The home agent's name and realm.
///
/// ```text
/// MIP-Home-Agent-Host ::= < AVP Header: 348 >
///                         { Destination-Realm }
///                         { Destination-Host }
///                       * [ AVP ]
/// ```
///
/// AVP code 348, RFC 4004, 7.11.
#[derive(Clone, Debug, PartialEq)]
pub struct MipHomeAgentHost {
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    pub destination_realm: DiameterIdentity,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    pub destination_host: DiameterIdentity,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MipHomeAgentHost {
    /// Starts building the AVPs of a MIP-Home-Agent-Host.
    pub fn builder() -> MipHomeAgentHostBuilder {
        MipHomeAgentHostBuilder::new()
    }
}

impl Group for MipHomeAgentHost {}

static GRAMMAR: Grammar = Grammar {
    name: "MIP-Home-Agent-Host",
    items: &[
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::DESTINATION_HOST.description()),
        Item::any(),
    ],
};

impl Contents for MipHomeAgentHost {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            destination_realm: unread.value(),
            destination_host: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 283) => received.one(0, 0, &mut self.destination_realm),
            (0, 293) => received.one(1, 1, &mut self.destination_host),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        encoder.one(&base::avp::DESTINATION_HOST, &self.destination_host);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MipHomeAgentHost`]. `build` exists once all that is required is set: Destination-Realm,
/// Destination-Host.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MipHomeAgentHostBuilder<R = (Unset, Unset)> {
    required: R,
    optional: MipHomeAgentHostOptional,
}

impl MipHomeAgentHostBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> MipHomeAgentHostBuilder<(A, B)> {
    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MipHomeAgentHostBuilder<(Set<DiameterIdentity>, B)> {
        let (_, b) = self.required;
        MipHomeAgentHostBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MipHomeAgentHostBuilder<(A, Set<DiameterIdentity>)> {
        let (a, _) = self.required;
        MipHomeAgentHostBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MipHomeAgentHost
    where
        A: required::DestinationRealm<DiameterIdentity>,
        B: required::DestinationHost<DiameterIdentity>,
    {
        let (a, b) = self.required;
        MipHomeAgentHost {
            destination_realm: a.value(),
            destination_host: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a MIP-Home-Agent-Host may carry but need not.
#[derive(Clone, Debug, Default)]
struct MipHomeAgentHostOptional {
    additional_avps: AdditionalAvps,
}

impl<R> MipHomeAgentHostBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
