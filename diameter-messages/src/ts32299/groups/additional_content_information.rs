// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts32299::{TypeNumber, avp};

/// A further content type of a multimedia message.
///
/// ```text
/// Additional-Content-Information ::= < AVP Header: 1207 10415 >
///                                    [ Type-Number ]
///                                    [ Additional-Type-Information ]
///                                    [ Content-Size ]
/// ```
///
/// AVP code 1207 of vendor 10415, 3GPP TS 32.299, 7.2.5.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AdditionalContentInformation {
    /// Type-Number (1204/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub type_number: Option<TypeNumber>,
    /// Additional-Type-Information (1205/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// What a content type adds to its number, such as a subtype or version.
    pub additional_type_information: Option<Utf8String>,
    /// Content-Size (1206/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// The size of the content in octets.
    pub content_size: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for AdditionalContentInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Additional-Content-Information",
    items: &[
        Item::optional(avp::TYPE_NUMBER.description()),
        Item::optional(avp::ADDITIONAL_TYPE_INFORMATION.description()),
        Item::optional(avp::CONTENT_SIZE.description()),
    ],
};

impl Contents for AdditionalContentInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1204) => received.optional(0, &mut self.type_number),
            (10415, 1205) => received.optional(1, &mut self.additional_type_information),
            (10415, 1206) => received.optional(2, &mut self.content_size),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::TYPE_NUMBER, &self.type_number);
        avps.optional(
            &avp::ADDITIONAL_TYPE_INFORMATION,
            &self.additional_type_information,
        );
        avps.optional(&avp::CONTENT_SIZE, &self.content_size);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AdditionalContentInformationBuilder builds group AdditionalContentInformation in AdditionalContentInformation;
    optional type_number: IntoField<TypeNumber, Option<TypeNumber>>, "Type-Number";
    optional additional_type_information: IntoField<Utf8String, Option<Utf8String>>, "Additional-Type-Information";
    optional content_size: IntoField<u32, Option<u32>>, "Content-Size";
}
