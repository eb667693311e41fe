// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread, Utf8String,
};
use crate::sip::avp;
use diameter_core::builder::append;

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
pub struct SipServerCapabilities {
    /// SIP-Mandatory-Capability (373), Unsigned32; RFC 4740, 9.3.1.
    pub sip_mandatory_capability: Vec<u32>,
    /// SIP-Optional-Capability (374), Unsigned32; RFC 4740, 9.3.2.
    pub sip_optional_capability: Vec<u32>,
    /// SIP-Server-URI (371), UTF8String; RFC 4740, 9.2.
    pub sip_server_uri: Vec<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl SipServerCapabilities {
    /// Starts building the AVPs of a SIP-Server-Capabilities.
    pub fn builder() -> SipServerCapabilitiesBuilder {
        SipServerCapabilitiesBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::SIP_MANDATORY_CAPABILITY, &self.sip_mandatory_capability);
        encoder.many(&avp::SIP_OPTIONAL_CAPABILITY, &self.sip_optional_capability);
        encoder.many(&avp::SIP_SERVER_URI, &self.sip_server_uri);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`SipServerCapabilities`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct SipServerCapabilitiesBuilder {
    contents: SipServerCapabilities,
}

impl SipServerCapabilitiesBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one SIP-Mandatory-Capability.
    pub fn sip_mandatory_capability(mut self, value: u32) -> Self {
        append(&mut self.contents.sip_mandatory_capability, value);
        self
    }

    /// Adds any number of SIP-Mandatory-Capability.
    pub fn sip_mandatory_capabilities(
        mut self,
        values: impl IntoIterator<Item = u32>,
    ) -> Self {
        self.contents.sip_mandatory_capability.extend(values);
        self
    }

    /// Adds one SIP-Optional-Capability.
    pub fn sip_optional_capability(mut self, value: u32) -> Self {
        append(&mut self.contents.sip_optional_capability, value);
        self
    }

    /// Adds any number of SIP-Optional-Capability.
    pub fn sip_optional_capabilities(
        mut self,
        values: impl IntoIterator<Item = u32>,
    ) -> Self {
        self.contents.sip_optional_capability.extend(values);
        self
    }

    /// Adds one SIP-Server-URI.
    pub fn sip_server_uri(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.contents.sip_server_uri, value.into());
        self
    }

    /// Adds any number of SIP-Server-URI.
    pub fn sip_server_uris(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.contents.sip_server_uri.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> SipServerCapabilities {
        self.contents
    }
}
