// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Avps, Contents, Encoder, Grammar, Group, Item, OctetString,
    Unread,
};
use crate::rfc5777::{
    Eui64AddressMask, IpAddressMask, IpAddressRange, MacAddressMask, Negated, PortRange,
    UseAssignedAddress, avp,
};
use diameter_core::builder::append;

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
pub struct FromSpec {
    /// IP-Address (518), Address; RFC 5777, 4.1.7.2.
    pub ip_address: Vec<Address>,
    /// IP-Address-Range (519), Grouped; RFC 5777, 4.1.7.3.
    pub ip_address_range: Vec<IpAddressRange>,
    /// IP-Address-Mask (522), Grouped; RFC 5777, 4.1.7.6.
    pub ip_address_mask: Vec<IpAddressMask>,
    /// MAC-Address (524), OctetString; RFC 5777, 4.1.7.8.
    pub mac_address: Vec<OctetString>,
    /// MAC-Address-Mask (525), Grouped; RFC 5777, 4.1.7.9.
    pub mac_address_mask: Vec<MacAddressMask>,
    /// EUI64-Address (527), OctetString; RFC 5777, 4.1.7.11.
    pub eui64_address: Vec<OctetString>,
    /// EUI64-Address-Mask (528), Grouped; RFC 5777, 4.1.7.12.
    pub eui64_address_mask: Vec<Eui64AddressMask>,
    /// Port (530), Integer32; RFC 5777, 4.1.7.14.
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

impl FromSpec {
    /// Starts building the AVPs of a From-Spec.
    pub fn builder() -> FromSpecBuilder {
        FromSpecBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::IP_ADDRESS, &self.ip_address);
        encoder.many(&avp::IP_ADDRESS_RANGE, &self.ip_address_range);
        encoder.many(&avp::IP_ADDRESS_MASK, &self.ip_address_mask);
        encoder.many(&avp::MAC_ADDRESS, &self.mac_address);
        encoder.many(&avp::MAC_ADDRESS_MASK, &self.mac_address_mask);
        encoder.many(&avp::EUI64_ADDRESS, &self.eui64_address);
        encoder.many(&avp::EUI64_ADDRESS_MASK, &self.eui64_address_mask);
        encoder.many(&avp::PORT, &self.port);
        encoder.many(&avp::PORT_RANGE, &self.port_range);
        encoder.optional(&avp::NEGATED, &self.negated);
        encoder.optional(&avp::USE_ASSIGNED_ADDRESS, &self.use_assigned_address);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`FromSpec`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct FromSpecBuilder {
    contents: FromSpec,
}

impl FromSpecBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one IP-Address.
    pub fn ip_address(mut self, value: impl Into<Address>) -> Self {
        append(&mut self.contents.ip_address, value.into());
        self
    }

    /// Adds any number of IP-Address.
    pub fn ip_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<Address>>,
    ) -> Self {
        self.contents.ip_address.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one IP-Address-Range.
    pub fn ip_address_range(mut self, value: impl Into<IpAddressRange>) -> Self {
        append(&mut self.contents.ip_address_range, value.into());
        self
    }

    /// Adds any number of IP-Address-Range.
    pub fn ip_address_ranges(
        mut self,
        values: impl IntoIterator<Item = impl Into<IpAddressRange>>,
    ) -> Self {
        self.contents.ip_address_range.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one IP-Address-Mask.
    pub fn ip_address_mask(mut self, value: impl Into<IpAddressMask>) -> Self {
        append(&mut self.contents.ip_address_mask, value.into());
        self
    }

    /// Adds any number of IP-Address-Mask.
    pub fn ip_address_masks(
        mut self,
        values: impl IntoIterator<Item = impl Into<IpAddressMask>>,
    ) -> Self {
        self.contents.ip_address_mask.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one MAC-Address.
    pub fn mac_address(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.contents.mac_address, value.into());
        self
    }

    /// Adds any number of MAC-Address.
    pub fn mac_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.contents.mac_address.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one MAC-Address-Mask.
    pub fn mac_address_mask(mut self, value: impl Into<MacAddressMask>) -> Self {
        append(&mut self.contents.mac_address_mask, value.into());
        self
    }

    /// Adds any number of MAC-Address-Mask.
    pub fn mac_address_masks(
        mut self,
        values: impl IntoIterator<Item = impl Into<MacAddressMask>>,
    ) -> Self {
        self.contents.mac_address_mask.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one EUI64-Address.
    pub fn eui64_address(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.contents.eui64_address, value.into());
        self
    }

    /// Adds any number of EUI64-Address.
    pub fn eui64_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.contents.eui64_address.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one EUI64-Address-Mask.
    pub fn eui64_address_mask(mut self, value: impl Into<Eui64AddressMask>) -> Self {
        append(&mut self.contents.eui64_address_mask, value.into());
        self
    }

    /// Adds any number of EUI64-Address-Mask.
    pub fn eui64_address_masks(
        mut self,
        values: impl IntoIterator<Item = impl Into<Eui64AddressMask>>,
    ) -> Self {
        self.contents.eui64_address_mask.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Port.
    pub fn port(mut self, value: i32) -> Self {
        append(&mut self.contents.port, value);
        self
    }

    /// Adds any number of Port.
    pub fn ports(mut self, values: impl IntoIterator<Item = i32>) -> Self {
        self.contents.port.extend(values);
        self
    }

    /// Adds one Port-Range.
    pub fn port_range(mut self, value: impl Into<PortRange>) -> Self {
        append(&mut self.contents.port_range, value.into());
        self
    }

    /// Adds any number of Port-Range.
    pub fn port_ranges(
        mut self,
        values: impl IntoIterator<Item = impl Into<PortRange>>,
    ) -> Self {
        self.contents.port_range.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Negated.
    pub fn negated(mut self, value: impl Into<Negated>) -> Self {
        self.contents.negated = Some(value.into());
        self
    }

    /// Sets Use-Assigned-Address.
    pub fn use_assigned_address(mut self, value: impl Into<UseAssignedAddress>) -> Self {
        self.contents.use_assigned_address = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> FromSpec {
        self.contents
    }
}
