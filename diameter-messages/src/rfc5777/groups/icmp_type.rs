// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::rfc5777::{IcmpCode, IcmpTypeNumber, Negated, avp};

/// A condition on type and code of an ICMP message.
///
/// ```text
/// ICMP-Type ::= < AVP Header: 545 >
///               { ICMP-Type-Number }
///             * [ ICMP-Code ]
///               [ Negated ]
///             * [ AVP ]
/// ```
///
/// AVP code 545, RFC 5777, 4.1.8.11.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IcmpType {
    /// ICMP-Type-Number (546), Enumerated; RFC 5777, 4.1.8.12.
    pub icmp_type_number: IcmpTypeNumber,
    /// ICMP-Code (547), Enumerated; RFC 5777, 4.1.8.13.
    pub icmp_code: Vec<IcmpCode>,
    /// Negated (517), Enumerated; RFC 5777, 4.1.7.1.
    pub negated: Option<Negated>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for IcmpType {}

static GRAMMAR: Grammar = Grammar {
    name: "ICMP-Type",
    items: &[
        Item::required(avp::ICMP_TYPE_NUMBER.description()),
        Item::repeated(avp::ICMP_CODE.description()),
        Item::optional(avp::NEGATED.description()),
        Item::any(),
    ],
};

impl Contents for IcmpType {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            icmp_type_number: unread.value(),
            icmp_code: Vec::new(),
            negated: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 546) => received.one(0, 0, &mut self.icmp_type_number),
            (0, 547) => received.many(1, &mut self.icmp_code),
            (0, 517) => received.optional(2, &mut self.negated),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::ICMP_TYPE_NUMBER, &self.icmp_type_number);
        avps.many(&avp::ICMP_CODE, &self.icmp_code);
        avps.optional(&avp::NEGATED, &self.negated);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    IcmpTypeBuilder<(A,) = (Unset,), (Set,)> builds group IcmpType in IcmpType, with additional_avps;
    required icmp_type_number: IntoField<IcmpTypeNumber>, "ICMP-Type-Number" => (Set,), A: required::IcmpTypeNumber;
    optional negated: IntoField<Negated, Option<Negated>>, "Negated";
    repeated icmp_code, icmp_codes: IntoField<IcmpCode>, "ICMP-Code";
}
