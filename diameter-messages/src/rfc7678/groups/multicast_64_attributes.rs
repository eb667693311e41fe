// @generated from dictionaries/rfc7678.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::rfc4818;
use crate::rfc7678::{AsmMPrefix64, SsmMPrefix64, avp};

/// The IPv6 prefixes for IPv4 multicast: that of any-source or that of source-specific multicast,
/// or both. With the latter Delegated-IPv6-Prefix must be there; its length is 32, 48, 56, 64 or
/// 96.
///
/// ```text
/// 64-Multicast-Attributes ::= < AVP Header: 634 >
///                             [ ASM-mPrefix64 ]
///                             [ SSM-mPrefix64 ]
///                             [ Delegated-IPv6-Prefix ]
///                           * [ AVP ]
/// ```
///
/// AVP code 634, RFC 7678, 3.3.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Multicast64Attributes {
    /// ASM-mPrefix64 (635), Grouped; RFC 7678, 3.3.1.
    pub asm_m_prefix64: Option<AsmMPrefix64>,
    /// SSM-mPrefix64 (636), Grouped; RFC 7678, 3.3.2.
    pub ssm_m_prefix64: Option<SsmMPrefix64>,
    /// Delegated-IPv6-Prefix (123), OctetString; RFC 4818.
    /// A prefix to delegate to the user, in octets of RFC 4818.
    pub delegated_ipv6_prefix: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for Multicast64Attributes {}

static GRAMMAR: Grammar = Grammar {
    name: "64-Multicast-Attributes",
    items: &[
        Item::optional(avp::ASM_M_PREFIX64.description()),
        Item::optional(avp::SSM_M_PREFIX64.description()),
        Item::optional(rfc4818::avp::DELEGATED_IPV6_PREFIX.description()),
        Item::any(),
    ],
};

impl Contents for Multicast64Attributes {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 635) => received.optional(0, &mut self.asm_m_prefix64),
            (0, 636) => received.optional(1, &mut self.ssm_m_prefix64),
            (0, 123) => received.optional(2, &mut self.delegated_ipv6_prefix),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::ASM_M_PREFIX64, &self.asm_m_prefix64);
        avps.optional(&avp::SSM_M_PREFIX64, &self.ssm_m_prefix64);
        avps.optional(&rfc4818::avp::DELEGATED_IPV6_PREFIX, &self.delegated_ipv6_prefix);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    Multicast64AttributesBuilder builds group Multicast64Attributes in Multicast64Attributes, with additional_avps;
    optional asm_m_prefix64: IntoField<AsmMPrefix64, Option<AsmMPrefix64>>, "ASM-mPrefix64";
    optional ssm_m_prefix64: IntoField<SsmMPrefix64, Option<SsmMPrefix64>>, "SSM-mPrefix64";
    optional delegated_ipv6_prefix: IntoField<OctetString, Option<OctetString>>, "Delegated-IPv6-Prefix";
}
