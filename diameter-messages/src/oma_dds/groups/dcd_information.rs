// @generated from dictionaries/oma-dds.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread, Utf8String,
};
use crate::oma_dds::avp;

/// Charging data for dynamic content delivery.
///
/// ```text
/// DCD-Information ::= < AVP Header: 2115 10415 >
///                     [ Content-ID ]
///                     [ Content-provider-ID ]
/// ```
///
/// AVP code 2115 of vendor 10415, OMA DDS Charging Data, 8.5.5.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DcdInformation {
    /// Content-ID (2116/10415), UTF8String; OMA DDS Charging Data, 8.4.
    pub content_id: Option<Utf8String>,
    /// Content-provider-ID (2117/10415), UTF8String; OMA DDS Charging Data, 8.4.
    pub content_provider_id: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl DcdInformation {
    /// Starts building the AVPs of a DCD-Information.
    pub fn builder() -> DcdInformationBuilder {
        DcdInformationBuilder::new()
    }
}

impl Group for DcdInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "DCD-Information",
    items: &[
        Item::optional(avp::CONTENT_ID.description()),
        Item::optional(avp::CONTENT_PROVIDER_ID.description()),
    ],
};

impl Contents for DcdInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2116) => received.optional(0, &mut self.content_id),
            (10415, 2117) => received.optional(1, &mut self.content_provider_id),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::CONTENT_ID, &self.content_id);
        encoder.optional(&avp::CONTENT_PROVIDER_ID, &self.content_provider_id);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`DcdInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct DcdInformationBuilder {
    contents: Box<DcdInformation>,
}

impl DcdInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Content-ID.
    pub fn content_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.content_id = Some(value.into());
        self
    }

    /// Sets Content-provider-ID.
    pub fn content_provider_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.content_provider_id = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> DcdInformation {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<DcdInformation> {
        self.contents
    }
}
