// @generated from dictionaries/es283034.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, UnlistedAvps};
use crate::nasreq;
use crate::es283034::avp;

/// The address of a user, with the realm in which it is unique.
///
/// ```text
/// Globally-Unique-Address ::= < AVP Header: 300 13019 >
///                             [ Framed-IP-Address ]
///                             [ Framed-IPv6-Prefix ]
///                             [ Address-Realm ]
/// ```
///
/// AVP code 300 of vendor 13019, ETSI ES 283 034, 7.3.1.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GloballyUniqueAddress {
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    /// 4 octets without an address family. ff ff ff ff lets the user, ff ff ff fe the access server
    /// choose.
    pub framed_ip_address: Option<OctetString>,
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    /// A reserved octet, the prefix length in bits, and as many octets of prefix as that takes.
    pub framed_ipv6_prefix: Option<OctetString>,
    /// Address-Realm (301/13019), OctetString; ETSI ES 283 034, 7.3.2.
    /// The realm of an address.
    pub address_realm: Option<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for GloballyUniqueAddress {}

static GRAMMAR: Grammar = Grammar {
    name: "Globally-Unique-Address",
    items: &[
        Item::optional(nasreq::avp::FRAMED_IP_ADDRESS.description()),
        Item::optional(nasreq::avp::FRAMED_IPV6_PREFIX.description()),
        Item::optional(avp::ADDRESS_REALM.description()),
    ],
};

impl Contents for GloballyUniqueAddress {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 8) => received.optional(0, &mut self.framed_ip_address),
            (0, 97) => received.optional(1, &mut self.framed_ipv6_prefix),
            (13019, 301) => received.optional(2, &mut self.address_realm),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&nasreq::avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        avps.optional(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        avps.optional(&avp::ADDRESS_REALM, &self.address_realm);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    GloballyUniqueAddressBuilder builds group GloballyUniqueAddress in GloballyUniqueAddress;
    optional framed_ip_address: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Address";
    optional framed_ipv6_prefix: IntoField<OctetString, Option<OctetString>>, "Framed-IPv6-Prefix";
    optional address_realm: IntoField<OctetString, Option<OctetString>>, "Address-Realm";
}
