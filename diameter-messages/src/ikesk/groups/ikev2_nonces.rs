// @generated from dictionaries/ikesk.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ikesk::avp;

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
#[non_exhaustive]
pub struct Ikev2Nonces {
    /// Ni (588), OctetString; RFC 6738, 6.1.1.
    /// The initiator's nonce, as in the Nonce Data field.
    pub ni: OctetString,
    /// Nr (589), OctetString; RFC 6738, 6.1.2.
    /// The responder's nonce, as in the Nonce Data field.
    pub nr: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::NI, &self.ni);
        avps.one(&avp::NR, &self.nr);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    Ikev2NoncesBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group Ikev2Nonces in Ikev2Nonces, with additional_avps;
    required ni: IntoField<OctetString>, "Ni" => (Set, B), A: required::Ni;
    required nr: IntoField<OctetString>, "Nr" => (A, Set), B: required::Nr;
}
