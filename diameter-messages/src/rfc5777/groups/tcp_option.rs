// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::rfc5777::{Negated, TcpOptionType, avp};

/// A condition on an option of the TCP header.
///
/// ```text
/// TCP-Option ::= < AVP Header: 540 >
///                { TCP-Option-Type }
///              * [ TCP-Option-Value ]
///                [ Negated ]
///              * [ AVP ]
/// ```
///
/// AVP code 540, RFC 5777, 4.1.8.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TcpOption {
    /// TCP-Option-Type (541), Enumerated; RFC 5777, 4.1.8.7.
    pub tcp_option_type: TcpOptionType,
    /// TCP-Option-Value (542), OctetString; RFC 5777, 4.1.8.8.
    pub tcp_option_value: Vec<OctetString>,
    /// Negated (517), Enumerated; RFC 5777, 4.1.7.1.
    pub negated: Option<Negated>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for TcpOption {}

static GRAMMAR: Grammar = Grammar {
    name: "TCP-Option",
    items: &[
        Item::required(avp::TCP_OPTION_TYPE.description()),
        Item::repeated(avp::TCP_OPTION_VALUE.description()),
        Item::optional(avp::NEGATED.description()),
        Item::any(),
    ],
};

impl Contents for TcpOption {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            tcp_option_type: unread.value(),
            tcp_option_value: Vec::new(),
            negated: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 541) => received.one(0, 0, &mut self.tcp_option_type),
            (0, 542) => received.many(1, &mut self.tcp_option_value),
            (0, 517) => received.optional(2, &mut self.negated),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::TCP_OPTION_TYPE, &self.tcp_option_type);
        avps.many(&avp::TCP_OPTION_VALUE, &self.tcp_option_value);
        avps.optional(&avp::NEGATED, &self.negated);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TcpOptionBuilder<(A,) = (Unset,), (Set,)> builds group TcpOption in TcpOption, with additional_avps;
    required tcp_option_type: IntoField<TcpOptionType>, "TCP-Option-Type" => (Set,), A: required::TcpOptionType;
    optional negated: IntoField<Negated, Option<Negated>>, "Negated";
    repeated tcp_option_value, tcp_option_values: IntoField<OctetString>, "TCP-Option-Value";
}
