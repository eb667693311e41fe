// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::sip::avp;

/// What a SIP server must and should be able to do.
///
/// ```text
/// SIP-Server-Capabilities ::= < AVP Header: 372 >
///                           * [ SIP-Mandatory-Capability ]
///                           * [ SIP-Optional-Capability ]
///                           * [ SIP-Server-URI ]
///                           * [ AVP ]
/// ```
///
/// AVP code 372, RFC 4740, 9.3.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SipServerCapabilities {
    /// SIP-Mandatory-Capability (373), Unsigned32; RFC 4740, 9.3.1.
    /// A capability that the SIP server must have.
    pub sip_mandatory_capability: Vec<u32>,
    /// SIP-Optional-Capability (374), Unsigned32; RFC 4740, 9.3.2.
    /// A capability that the SIP server should have.
    pub sip_optional_capability: Vec<u32>,
    /// SIP-Server-URI (371), UTF8String; RFC 4740, 9.2.
    /// The SIP or SIPS URI of a SIP server.
    pub sip_server_uri: Vec<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for SipServerCapabilities {}

static GRAMMAR: Grammar = Grammar {
    name: "SIP-Server-Capabilities",
    items: &[
        Item::repeated(avp::SIP_MANDATORY_CAPABILITY.description()),
        Item::repeated(avp::SIP_OPTIONAL_CAPABILITY.description()),
        Item::repeated(avp::SIP_SERVER_URI.description()),
        Item::any(),
    ],
};

impl Contents for SipServerCapabilities {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 373) => received.many(0, &mut self.sip_mandatory_capability),
            (0, 374) => received.many(1, &mut self.sip_optional_capability),
            (0, 371) => received.many(2, &mut self.sip_server_uri),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::SIP_MANDATORY_CAPABILITY, &self.sip_mandatory_capability);
        avps.many(&avp::SIP_OPTIONAL_CAPABILITY, &self.sip_optional_capability);
        avps.many(&avp::SIP_SERVER_URI, &self.sip_server_uri);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SipServerCapabilitiesBuilder builds group SipServerCapabilities in SipServerCapabilities, with additional_avps;
    repeated sip_mandatory_capability, sip_mandatory_capabilities: IntoField<u32>, "SIP-Mandatory-Capability";
    repeated sip_optional_capability, sip_optional_capabilities: IntoField<u32>, "SIP-Optional-Capability";
    repeated sip_server_uri, sip_server_uris: IntoField<Utf8String>, "SIP-Server-URI";
}
