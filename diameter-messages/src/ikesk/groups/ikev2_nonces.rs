// @generated from dictionaries/ikesk.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ikesk::{avp, required};
use diameter_core::builder::{Set, Unset};

/// The nonces of the IKE_SA_INIT exchange, from which the key is derived.
///
/// ```text
/// IKEv2-Nonces ::= < AVP Header: 587 >
///                  { Ni }
///                  { Nr }
///                * [ AVP ]
/// ```
///
/// AVP code 587, RFC 6738, 6.1.
#[derive(Clone, Debug, PartialEq)]
pub struct Ikev2Nonces {
    /// Ni (588), OctetString; RFC 6738, 6.1.1.
    pub ni: OctetString,
    /// Nr (589), OctetString; RFC 6738, 6.1.2.
    pub nr: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Ikev2Nonces {
    /// Starts building the AVPs of an IKEv2-Nonces.
    pub fn builder() -> Ikev2NoncesBuilder {
        Ikev2NoncesBuilder::new()
    }
}

impl Group for Ikev2Nonces {}

static GRAMMAR: Grammar = Grammar {
    name: "IKEv2-Nonces",
    items: &[
        Item::required(avp::NI.description()),
        Item::required(avp::NR.description()),
        Item::any(),
    ],
};

impl Contents for Ikev2Nonces {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            ni: unread.value(),
            nr: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 588) => received.one(0, 0, &mut self.ni),
            (0, 589) => received.one(1, 1, &mut self.nr),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::NI, &self.ni);
        encoder.one(&avp::NR, &self.nr);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`Ikev2Nonces`]. `build` exists once all that is required is set: Ni, Nr.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct Ikev2NoncesBuilder<R = (Unset, Unset)> {
    required: R,
    optional: Ikev2NoncesOptional,
}

impl Ikev2NoncesBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> Ikev2NoncesBuilder<(A, B)> {
    /// Sets Ni (required).
    pub fn ni(
        self,
        value: impl Into<OctetString>,
    ) -> Ikev2NoncesBuilder<(Set<OctetString>, B)> {
        let (_, b) = self.required;
        Ikev2NoncesBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets Nr (required).
    pub fn nr(
        self,
        value: impl Into<OctetString>,
    ) -> Ikev2NoncesBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        Ikev2NoncesBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> Ikev2Nonces
    where
        A: required::Ni<OctetString>,
        B: required::Nr<OctetString>,
    {
        let (a, b) = self.required;
        Ikev2Nonces {
            ni: a.value(),
            nr: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an IKEv2-Nonces may carry but need not.
#[derive(Clone, Debug, Default)]
struct Ikev2NoncesOptional {
    additional_avps: AdditionalAvps,
}

impl<R> Ikev2NoncesBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
