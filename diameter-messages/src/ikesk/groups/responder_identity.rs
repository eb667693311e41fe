// @generated from dictionaries/ikesk.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ikesk::{IdType, avp};

/// The IDr payload: which server the IKEv2 peer wants to speak with.
///
/// ```text
/// Responder-Identity ::= < AVP Header: 594 >
///                        { ID-Type }
///                        { Identification-Data }
///                      * [ AVP ]
/// ```
///
/// AVP code 594, RFC 6738, 6.2.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponderIdentity {
    /// ID-Type (592), Enumerated; RFC 6738, 6.2.1.1.
    pub id_type: IdType,
    /// Identification-Data (593), OctetString; RFC 6738, 6.2.1.2.
    /// The identity, in the octets of the payload.
    pub identification_data: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ResponderIdentity {}

static GRAMMAR: Grammar = Grammar {
    name: "Responder-Identity",
    items: &[
        Item::required(avp::ID_TYPE.description()),
        Item::required(avp::IDENTIFICATION_DATA.description()),
        Item::any(),
    ],
};

impl Contents for ResponderIdentity {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            id_type: unread.value(),
            identification_data: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 592) => received.one(0, 0, &mut self.id_type),
            (0, 593) => received.one(1, 1, &mut self.identification_data),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::ID_TYPE, &self.id_type);
        avps.one(&avp::IDENTIFICATION_DATA, &self.identification_data);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ResponderIdentityBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group ResponderIdentity in ResponderIdentity, with additional_avps;
    required id_type: IntoField<IdType>, "ID-Type" => (Set, B), A: required::IdType;
    required identification_data: IntoField<OctetString>, "Identification-Data" => (A, Set), B: required::IdentificationData;
}
