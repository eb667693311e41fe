// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Single};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Address, Grammar, Group, Item, OctetString};
use crate::rfc5777::{
    Eui64AddressMask, IpAddressMask, IpAddressRange, MacAddressMask, Negated, PortRange,
    UseAssignedAddress, avp,
};

/// The sender of a packet: addresses and ports.
///
/// ```text
/// From-Spec ::= < AVP Header: 515 >
///             * [ IP-Address ]
///             * [ IP-Address-Range ]
///             * [ IP-Address-Mask ]
///             * [ MAC-Address ]
///             * [ MAC-Address-Mask ]
///             * [ EUI64-Address ]
///             * [ EUI64-Address-Mask ]
///             * [ Port ]
///             * [ Port-Range ]
///               [ Negated ]
///               [ Use-Assigned-Address ]
///             * [ AVP ]
/// ```
///
/// AVP code 515, RFC 5777, 4.1.5.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FromSpec {
    /// IP-Address (518), Address; RFC 5777, 4.1.7.2.
    pub ip_address: Vec<Address>,
    /// IP-Address-Range (519), Grouped; RFC 5777, 4.1.7.3.
    pub ip_address_range: Vec<IpAddressRange>,
    /// IP-Address-Mask (522), Grouped; RFC 5777, 4.1.7.6.
    pub ip_address_mask: Vec<IpAddressMask>,
    /// MAC-Address (524), OctetString; RFC 5777, 4.1.7.8.
    /// 6 octets, most significant first. Code 524; TS 29.345 has an AVP of the same name.
    pub mac_address: Vec<OctetString>,
    /// MAC-Address-Mask (525), Grouped; RFC 5777, 4.1.7.9.
    pub mac_address_mask: Vec<MacAddressMask>,
    /// EUI64-Address (527), OctetString; RFC 5777, 4.1.7.11.
    /// 8 octets, most significant first.
    pub eui64_address: Vec<OctetString>,
    /// EUI64-Address-Mask (528), Grouped; RFC 5777, 4.1.7.12.
    pub eui64_address_mask: Vec<Eui64AddressMask>,
    /// Port (530), Integer32; RFC 5777, 4.1.7.14.
    /// A TCP or UDP port, 0 to 65535; an Integer32 all the same.
    pub port: Vec<i32>,
    /// Port-Range (531), Grouped; RFC 5777, 4.1.7.15.
    pub port_range: Vec<PortRange>,
    /// Negated (517), Enumerated; RFC 5777, 4.1.7.1.
    pub negated: Option<Negated>,
    /// Use-Assigned-Address (534), Enumerated; RFC 5777, 4.1.7.18.
    pub use_assigned_address: Option<UseAssignedAddress>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for FromSpec {}

static GRAMMAR: Grammar = Grammar {
    name: "From-Spec",
    items: &[
        Item::repeated(avp::IP_ADDRESS.description()),
        Item::repeated(avp::IP_ADDRESS_RANGE.description()),
        Item::repeated(avp::IP_ADDRESS_MASK.description()),
        Item::repeated(avp::MAC_ADDRESS.description()),
        Item::repeated(avp::MAC_ADDRESS_MASK.description()),
        Item::repeated(avp::EUI64_ADDRESS.description()),
        Item::repeated(avp::EUI64_ADDRESS_MASK.description()),
        Item::repeated(avp::PORT.description()),
        Item::repeated(avp::PORT_RANGE.description()),
        Item::optional(avp::NEGATED.description()),
        Item::optional(avp::USE_ASSIGNED_ADDRESS.description()),
        Item::any(),
    ],
};

impl Contents for FromSpec {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 518) => received.many(0, &mut self.ip_address),
            (0, 519) => received.many(1, &mut self.ip_address_range),
            (0, 522) => received.many(2, &mut self.ip_address_mask),
            (0, 524) => received.many(3, &mut self.mac_address),
            (0, 525) => received.many(4, &mut self.mac_address_mask),
            (0, 527) => received.many(5, &mut self.eui64_address),
            (0, 528) => received.many(6, &mut self.eui64_address_mask),
            (0, 530) => received.many(7, &mut self.port),
            (0, 531) => received.many(8, &mut self.port_range),
            (0, 517) => received.optional(9, &mut self.negated),
            (0, 534) => received.optional(10, &mut self.use_assigned_address),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::IP_ADDRESS, &self.ip_address);
        avps.many(&avp::IP_ADDRESS_RANGE, &self.ip_address_range);
        avps.many(&avp::IP_ADDRESS_MASK, &self.ip_address_mask);
        avps.many(&avp::MAC_ADDRESS, &self.mac_address);
        avps.many(&avp::MAC_ADDRESS_MASK, &self.mac_address_mask);
        avps.many(&avp::EUI64_ADDRESS, &self.eui64_address);
        avps.many(&avp::EUI64_ADDRESS_MASK, &self.eui64_address_mask);
        avps.many(&avp::PORT, &self.port);
        avps.many(&avp::PORT_RANGE, &self.port_range);
        avps.optional(&avp::NEGATED, &self.negated);
        avps.optional(&avp::USE_ASSIGNED_ADDRESS, &self.use_assigned_address);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    FromSpecBuilder builds group FromSpec in Single<FromSpec>, with additional_avps;
    optional negated: IntoField<Negated, Option<Negated>>, "Negated";
    optional use_assigned_address: IntoField<UseAssignedAddress, Option<UseAssignedAddress>>, "Use-Assigned-Address";
    repeated ip_address, ip_addresses: IntoField<Address>, "IP-Address";
    repeated ip_address_range, ip_address_ranges: IntoField<IpAddressRange>, "IP-Address-Range";
    repeated ip_address_mask, ip_address_masks: IntoField<IpAddressMask>, "IP-Address-Mask";
    repeated mac_address, mac_addresses: IntoField<OctetString>, "MAC-Address";
    repeated mac_address_mask, mac_address_masks: IntoField<MacAddressMask>, "MAC-Address-Mask";
    repeated eui64_address, eui64_addresses: IntoField<OctetString>, "EUI64-Address";
    repeated eui64_address_mask, eui64_address_masks: IntoField<Eui64AddressMask>, "EUI64-Address-Mask";
    repeated port, ports: IntoField<i32>, "Port";
    repeated port_range, port_ranges: IntoField<PortRange>, "Port-Range";
}
