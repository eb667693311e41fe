// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::rfc5777::{IpOptionType, Negated, avp};

/// A condition on an option of the IP header.
///
/// ```text
/// IP-Option ::= < AVP Header: 537 >
///               { IP-Option-Type }
///             * [ IP-Option-Value ]
///               [ Negated ]
///             * [ AVP ]
/// ```
///
/// AVP code 537, RFC 5777, 4.1.8.3.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IpOption {
    /// IP-Option-Type (538), Enumerated; RFC 5777, 4.1.8.4.
    pub ip_option_type: IpOptionType,
    /// IP-Option-Value (539), OctetString; RFC 5777, 4.1.8.5.
    pub ip_option_value: Vec<OctetString>,
    /// Negated (517), Enumerated; RFC 5777, 4.1.7.1.
    pub negated: Option<Negated>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for IpOption {}

static GRAMMAR: Grammar = Grammar {
    name: "IP-Option",
    items: &[
        Item::required(avp::IP_OPTION_TYPE.description()),
        Item::repeated(avp::IP_OPTION_VALUE.description()),
        Item::optional(avp::NEGATED.description()),
        Item::any(),
    ],
};

impl Contents for IpOption {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            ip_option_type: unread.value(),
            ip_option_value: Vec::new(),
            negated: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 538) => received.one(0, 0, &mut self.ip_option_type),
            (0, 539) => received.many(1, &mut self.ip_option_value),
            (0, 517) => received.optional(2, &mut self.negated),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::IP_OPTION_TYPE, &self.ip_option_type);
        avps.many(&avp::IP_OPTION_VALUE, &self.ip_option_value);
        avps.optional(&avp::NEGATED, &self.negated);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    IpOptionBuilder<(A,) = (Unset,), (Set,)> builds group IpOption in IpOption, with additional_avps;
    required ip_option_type: IntoField<IpOptionType>, "IP-Option-Type" => (Set,), A: required::IpOptionType;
    optional negated: IntoField<Negated, Option<Negated>>, "Negated";
    repeated ip_option_value, ip_option_values: IntoField<OctetString>, "IP-Option-Value";
}
