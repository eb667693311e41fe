// @generated from dictionaries/oma-dds.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
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
#[non_exhaustive]
pub struct DcdInformation {
    /// Content-ID (2116/10415), UTF8String; OMA DDS Charging Data, 8.4.
    pub content_id: Option<Utf8String>,
    /// Content-provider-ID (2117/10415), UTF8String; OMA DDS Charging Data, 8.4.
    pub content_provider_id: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::CONTENT_ID, &self.content_id);
        avps.optional(&avp::CONTENT_PROVIDER_ID, &self.content_provider_id);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    DcdInformationBuilder builds group DcdInformation in Box<DcdInformation>;
    optional content_id: IntoField<Utf8String, Option<Utf8String>>, "Content-ID";
    optional content_provider_id: IntoField<Utf8String, Option<Utf8String>>, "Content-provider-ID";
}
