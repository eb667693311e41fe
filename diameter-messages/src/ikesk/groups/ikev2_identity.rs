// @generated from dictionaries/ikesk.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ikesk::{InitiatorIdentity, ResponderIdentity, avp, required};
use diameter_core::builder::{Set, Unset};

/// The identities in the IKE_AUTH request of the IKEv2 peer.
///
/// ```text
/// IKEv2-Identity ::= < AVP Header: 590 >
///                    { Initiator-Identity }
///                    [ Responder-Identity ]
///                  * [ AVP ]
/// ```
///
/// AVP code 590, RFC 6738, 6.2.
#[derive(Clone, Debug, PartialEq)]
pub struct Ikev2Identity {
    /// Initiator-Identity (591), Grouped; RFC 6738, 6.2.1.
    pub initiator_identity: InitiatorIdentity,
    /// Responder-Identity (594), Grouped; RFC 6738, 6.2.2.
    pub responder_identity: Option<ResponderIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Ikev2Identity {
    /// Starts building the AVPs of an IKEv2-Identity.
    pub fn builder() -> Ikev2IdentityBuilder {
        Ikev2IdentityBuilder::new()
    }
}

impl Group for Ikev2Identity {}

static GRAMMAR: Grammar = Grammar {
    name: "IKEv2-Identity",
    items: &[
        Item::required(avp::INITIATOR_IDENTITY.description()),
        Item::optional(avp::RESPONDER_IDENTITY.description()),
        Item::any(),
    ],
};

impl Contents for Ikev2Identity {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            initiator_identity: unread.value(),
            responder_identity: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 591) => received.one(0, 0, &mut self.initiator_identity),
            (0, 594) => received.optional(1, &mut self.responder_identity),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::INITIATOR_IDENTITY, &self.initiator_identity);
        encoder.optional(&avp::RESPONDER_IDENTITY, &self.responder_identity);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`Ikev2Identity`]. `build` exists once all that is required is set: Initiator-Identity.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct Ikev2IdentityBuilder<R = (Unset,)> {
    required: R,
    optional: Ikev2IdentityOptional,
}

impl Ikev2IdentityBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> Ikev2IdentityBuilder<(A,)> {
    /// Sets Initiator-Identity (required).
    pub fn initiator_identity(
        self,
        value: impl Into<InitiatorIdentity>,
    ) -> Ikev2IdentityBuilder<(Set<InitiatorIdentity>,)> {
        let (_,) = self.required;
        Ikev2IdentityBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> Ikev2Identity
    where
        A: required::InitiatorIdentity<InitiatorIdentity>,
    {
        let (a,) = self.required;
        Ikev2Identity {
            initiator_identity: a.value(),
            responder_identity: self.optional.responder_identity,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an IKEv2-Identity may carry but need not.
#[derive(Clone, Debug, Default)]
struct Ikev2IdentityOptional {
    responder_identity: Option<ResponderIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> Ikev2IdentityBuilder<R> {
    /// Sets Responder-Identity.
    pub fn responder_identity(mut self, value: impl Into<ResponderIdentity>) -> Self {
        self.optional.responder_identity = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
