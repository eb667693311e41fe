// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29329::avp;

/// A call that the application server handles.
///
/// ```text
/// Call-Reference-Info ::= < AVP Header: 720 10415 >
///                         { Call-Reference-Number }
///                         { AS-Number }
///                       * [ AVP ]
/// ```
///
/// AVP code 720 of vendor 10415, 3GPP TS 29.329, 6.3.29.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallReferenceInfo {
    /// Call-Reference-Number (721/10415), OctetString; 3GPP TS 29.329, 6.3.30.
    /// The call reference number, in octets of TS 29.002.
    pub call_reference_number: OctetString,
    /// AS-Number (722/10415), OctetString; 3GPP TS 29.329, 6.3.31.
    /// The application server's number, in TBCD.
    pub as_number: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for CallReferenceInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Call-Reference-Info",
    items: &[
        Item::required(avp::CALL_REFERENCE_NUMBER.description()),
        Item::required(avp::AS_NUMBER.description()),
        Item::any(),
    ],
};

impl Contents for CallReferenceInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            call_reference_number: unread.value(),
            as_number: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 721) => received.one(0, 0, &mut self.call_reference_number),
            (10415, 722) => received.one(1, 1, &mut self.as_number),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::CALL_REFERENCE_NUMBER, &self.call_reference_number);
        avps.one(&avp::AS_NUMBER, &self.as_number);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CallReferenceInfoBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group CallReferenceInfo in CallReferenceInfo, with additional_avps;
    required call_reference_number: IntoField<OctetString>, "Call-Reference-Number" => (Set, B), A: required::CallReferenceNumber;
    required as_number: IntoField<OctetString>, "AS-Number" => (A, Set), B: required::AsNumber;
}
