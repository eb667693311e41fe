// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts32299::{AddressDomain, AddressType, avp};

/// The sender's address as it was received, before any change.
///
/// ```text
/// Originator-Received-Address ::= < AVP Header: 2027 10415 >
///                                 [ Address-Type ]
///                                 [ Address-Data ]
///                                 [ Address-Domain ]
/// ```
///
/// AVP code 2027 of vendor 10415, 3GPP TS 32.299, 7.2.127.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OriginatorReceivedAddress {
    /// Address-Type (899/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub address_type: Option<AddressType>,
    /// Address-Data (897/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The address, in the form that Address-Type says.
    pub address_data: Option<Utf8String>,
    /// Address-Domain (898/10415), Grouped; 3GPP TS 32.299, 7.2.8.
    pub address_domain: Option<AddressDomain>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for OriginatorReceivedAddress {}

static GRAMMAR: Grammar = Grammar {
    name: "Originator-Received-Address",
    items: &[
        Item::optional(avp::ADDRESS_TYPE.description()),
        Item::optional(avp::ADDRESS_DATA.description()),
        Item::optional(avp::ADDRESS_DOMAIN.description()),
    ],
};

impl Contents for OriginatorReceivedAddress {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 899) => received.optional(0, &mut self.address_type),
            (10415, 897) => received.optional(1, &mut self.address_data),
            (10415, 898) => received.optional(2, &mut self.address_domain),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::ADDRESS_TYPE, &self.address_type);
        avps.optional(&avp::ADDRESS_DATA, &self.address_data);
        avps.optional(&avp::ADDRESS_DOMAIN, &self.address_domain);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    OriginatorReceivedAddressBuilder builds group OriginatorReceivedAddress in OriginatorReceivedAddress;
    optional address_type: IntoField<AddressType, Option<AddressType>>, "Address-Type";
    optional address_data: IntoField<Utf8String, Option<Utf8String>>, "Address-Data";
    optional address_domain: IntoField<AddressDomain, Option<AddressDomain>>, "Address-Domain";
}
