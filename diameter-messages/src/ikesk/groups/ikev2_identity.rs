// @generated from dictionaries/ikesk.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::ikesk::{InitiatorIdentity, ResponderIdentity, avp};

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
#[non_exhaustive]
pub struct Ikev2Identity {
    /// Initiator-Identity (591), Grouped; RFC 6738, 6.2.1.
    pub initiator_identity: InitiatorIdentity,
    /// Responder-Identity (594), Grouped; RFC 6738, 6.2.2.
    pub responder_identity: Option<ResponderIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::INITIATOR_IDENTITY, &self.initiator_identity);
        avps.optional(&avp::RESPONDER_IDENTITY, &self.responder_identity);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    Ikev2IdentityBuilder<(A,) = (Unset,), (Set,)> builds group Ikev2Identity in Ikev2Identity, with additional_avps;
    required initiator_identity: IntoField<InitiatorIdentity>, "Initiator-Identity" => (Set,), A: required::InitiatorIdentity;
    optional responder_identity: IntoField<ResponderIdentity, Option<ResponderIdentity>>, "Responder-Identity";
}
