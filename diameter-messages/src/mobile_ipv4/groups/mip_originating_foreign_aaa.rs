// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, DiameterIdentity, Encoder, Grammar, Group, Item,
    Unread,
};
use crate::base;
use crate::mobile_ipv4::required;
use diameter_core::builder::{Set, Unset};

/// The foreign server that asks for a home agent in its own network.
///
/// ```text
/// MIP-Originating-Foreign-AAA ::= < AVP Header: 347 >
///                                 { Origin-Realm }
///                                 { Origin-Host }
///                               * [ AVP ]
/// ```
///
/// AVP code 347, RFC 4004, 7.10.
#[derive(Clone, Debug, PartialEq)]
pub struct MipOriginatingForeignAaa {
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MipOriginatingForeignAaa {
    /// Starts building the AVPs of a MIP-Originating-Foreign-AAA.
    pub fn builder() -> MipOriginatingForeignAaaBuilder {
        MipOriginatingForeignAaaBuilder::new()
    }
}

impl Group for MipOriginatingForeignAaa {}

static GRAMMAR: Grammar = Grammar {
    name: "MIP-Originating-Foreign-AAA",
    items: &[
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::any(),
    ],
};

impl Contents for MipOriginatingForeignAaa {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            origin_realm: unread.value(),
            origin_host: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 296) => received.one(0, 0, &mut self.origin_realm),
            (0, 264) => received.one(1, 1, &mut self.origin_host),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MipOriginatingForeignAaa`]. `build` exists once all that is required is set:
/// Origin-Realm, Origin-Host.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MipOriginatingForeignAaaBuilder<R = (Unset, Unset)> {
    required: R,
    optional: MipOriginatingForeignAaaOptional,
}

impl MipOriginatingForeignAaaBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> MipOriginatingForeignAaaBuilder<(A, B)> {
    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MipOriginatingForeignAaaBuilder<(Set<DiameterIdentity>, B)> {
        let (_, b) = self.required;
        MipOriginatingForeignAaaBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MipOriginatingForeignAaaBuilder<(A, Set<DiameterIdentity>)> {
        let (a, _) = self.required;
        MipOriginatingForeignAaaBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MipOriginatingForeignAaa
    where
        A: required::OriginRealm<DiameterIdentity>,
        B: required::OriginHost<DiameterIdentity>,
    {
        let (a, b) = self.required;
        MipOriginatingForeignAaa {
            origin_realm: a.value(),
            origin_host: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a MIP-Originating-Foreign-AAA may carry but need not.
#[derive(Clone, Debug, Default)]
struct MipOriginatingForeignAaaOptional {
    additional_avps: AdditionalAvps,
}

impl<R> MipOriginatingForeignAaaBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
