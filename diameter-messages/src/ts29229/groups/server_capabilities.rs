// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::ts29229::avp;

/// What a serving CSCF must and should be able to do.
///
/// ```text
/// Server-Capabilities ::= < AVP Header: 603 10415 >
///                       * [ Mandatory-Capability ]
///                       * [ Optional-Capability ]
///                       * [ Server-Name ]
///                       * [ AVP ]
/// ```
///
/// AVP code 603 of vendor 10415, 3GPP TS 29.229, 6.3.4.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ServerCapabilities {
    /// Mandatory-Capability (604/10415), Unsigned32; 3GPP TS 29.229, 6.3.5.
    /// A capability that the serving CSCF must have.
    pub mandatory_capability: Vec<u32>,
    /// Optional-Capability (605/10415), Unsigned32; 3GPP TS 29.229, 6.3.6.
    /// A capability that the serving CSCF should have.
    pub optional_capability: Vec<u32>,
    /// Server-Name (602/10415), UTF8String; 3GPP TS 29.229, 6.3.3.
    /// The SIP URI of a server.
    pub server_name: Vec<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ServerCapabilities {}

static GRAMMAR: Grammar = Grammar {
    name: "Server-Capabilities",
    items: &[
        Item::repeated(avp::MANDATORY_CAPABILITY.description()),
        Item::repeated(avp::OPTIONAL_CAPABILITY.description()),
        Item::repeated(avp::SERVER_NAME.description()),
        Item::any(),
    ],
};

impl Contents for ServerCapabilities {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 604) => received.many(0, &mut self.mandatory_capability),
            (10415, 605) => received.many(1, &mut self.optional_capability),
            (10415, 602) => received.many(2, &mut self.server_name),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::MANDATORY_CAPABILITY, &self.mandatory_capability);
        avps.many(&avp::OPTIONAL_CAPABILITY, &self.optional_capability);
        avps.many(&avp::SERVER_NAME, &self.server_name);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ServerCapabilitiesBuilder builds group ServerCapabilities in ServerCapabilities, with additional_avps;
    repeated mandatory_capability, mandatory_capabilities: IntoField<u32>, "Mandatory-Capability";
    repeated optional_capability, optional_capabilities: IntoField<u32>, "Optional-Capability";
    repeated server_name, server_names: IntoField<Utf8String>, "Server-Name";
}
