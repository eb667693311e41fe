// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, DiameterIdentity, Encoder, Grammar, Group, Item,
    Place,
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

    #[inline]
    pub(super) fn assemble(
        (origin_realm, origin_host): (DiameterIdentity, DiameterIdentity),
        optional: MipOriginatingForeignAaaOptional,
    ) -> Self {
        Self {
            origin_realm,
            origin_host,
            additional_avps: optional.additional_avps,
        }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut origin_realm = None;
        let mut origin_host = None;
        let mut optional = MipOriginatingForeignAaaOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 296) => received.one(0, &mut origin_realm),
                (0, 264) => received.one(1, &mut origin_host),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &origin_realm);
        received.required(1, &origin_host);
        let required = (origin_realm?, origin_host?);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
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
        MipOriginatingForeignAaa::assemble((a.value(), b.value()), self.optional)
    }
}

/// What a MIP-Originating-Foreign-AAA may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct MipOriginatingForeignAaaOptional {
    pub(super) additional_avps: AdditionalAvps,
}

impl<R> MipOriginatingForeignAaaBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
