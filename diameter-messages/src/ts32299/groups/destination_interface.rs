// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts32299::{InterfaceType, avp};

/// The interface towards the destination of a short message.
///
/// ```text
/// Destination-Interface ::= < AVP Header: 2002 10415 >
///                           [ Interface-Id ]
///                           [ Interface-Text ]
///                           [ Interface-Port ]
///                           [ Interface-Type ]
/// ```
///
/// AVP code 2002 of vendor 10415, 3GPP TS 32.299, 7.2.53.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DestinationInterface {
    /// Interface-Id (2003/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub interface_id: Option<Utf8String>,
    /// Interface-Text (2005/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub interface_text: Option<Utf8String>,
    /// Interface-Port (2004/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub interface_port: Option<Utf8String>,
    /// Interface-Type (2006/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub interface_type: Option<InterfaceType>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for DestinationInterface {}

static GRAMMAR: Grammar = Grammar {
    name: "Destination-Interface",
    items: &[
        Item::optional(avp::INTERFACE_ID.description()),
        Item::optional(avp::INTERFACE_TEXT.description()),
        Item::optional(avp::INTERFACE_PORT.description()),
        Item::optional(avp::INTERFACE_TYPE.description()),
    ],
};

impl Contents for DestinationInterface {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2003) => received.optional(0, &mut self.interface_id),
            (10415, 2005) => received.optional(1, &mut self.interface_text),
            (10415, 2004) => received.optional(2, &mut self.interface_port),
            (10415, 2006) => received.optional(3, &mut self.interface_type),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::INTERFACE_ID, &self.interface_id);
        avps.optional(&avp::INTERFACE_TEXT, &self.interface_text);
        avps.optional(&avp::INTERFACE_PORT, &self.interface_port);
        avps.optional(&avp::INTERFACE_TYPE, &self.interface_type);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    DestinationInterfaceBuilder builds group DestinationInterface in DestinationInterface;
    optional interface_id: IntoField<Utf8String, Option<Utf8String>>, "Interface-Id";
    optional interface_text: IntoField<Utf8String, Option<Utf8String>>, "Interface-Text";
    optional interface_port: IntoField<Utf8String, Option<Utf8String>>, "Interface-Port";
    optional interface_type: IntoField<InterfaceType, Option<InterfaceType>>, "Interface-Type";
}
