// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::rfc5777::{Negated, avp};

/// A condition on the flags of the TCP header.
///
/// ```text
/// TCP-Flags ::= < AVP Header: 543 >
///               { TCP-Flag-Type }
///               [ Negated ]
///             * [ AVP ]
/// ```
///
/// AVP code 543, RFC 5777, 4.1.8.9.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TcpFlags {
    /// TCP-Flag-Type (544), Unsigned32; RFC 5777, 4.1.8.10.
    /// A bit mask: the first 16 bits are octets 13 and 14 of the TCP header, the others unused.
    pub tcp_flag_type: u32,
    /// Negated (517), Enumerated; RFC 5777, 4.1.7.1.
    pub negated: Option<Negated>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for TcpFlags {}

static GRAMMAR: Grammar = Grammar {
    name: "TCP-Flags",
    items: &[
        Item::required(avp::TCP_FLAG_TYPE.description()),
        Item::optional(avp::NEGATED.description()),
        Item::any(),
    ],
};

impl Contents for TcpFlags {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            tcp_flag_type: unread.value(),
            negated: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 544) => received.one(0, 0, &mut self.tcp_flag_type),
            (0, 517) => received.optional(1, &mut self.negated),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::TCP_FLAG_TYPE, &self.tcp_flag_type);
        avps.optional(&avp::NEGATED, &self.negated);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TcpFlagsBuilder<(A,) = (Unset,), (Set,)> builds group TcpFlags in TcpFlags, with additional_avps;
    required tcp_flag_type: IntoField<u32>, "TCP-Flag-Type" => (Set,), A: required::TcpFlagType;
    optional negated: IntoField<Negated, Option<Negated>>, "Negated";
}
