// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread, Utf8String,
};
use crate::ts32299::{AdditionalContentInformation, TypeNumber, avp};
use diameter_core::builder::append;

/// The content type of a multimedia message.
///
/// ```text
/// MM-Content-Type ::= < AVP Header: 1203 10415 >
///                     [ Type-Number ]
///                     [ Additional-Type-Information ]
///                     [ Content-Size ]
///                   * [ Additional-Content-Information ]
/// ```
///
/// AVP code 1203 of vendor 10415, 3GPP TS 32.299, 7.2.108.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MmContentType {
    /// Type-Number (1204/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub type_number: Option<TypeNumber>,
    /// Additional-Type-Information (1205/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub additional_type_information: Option<Utf8String>,
    /// Content-Size (1206/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub content_size: Option<u32>,
    /// Additional-Content-Information (1207/10415), Grouped; 3GPP TS 32.299, 7.2.5.
    pub additional_content_information: Vec<AdditionalContentInformation>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl MmContentType {
    /// Starts building the AVPs of a MM-Content-Type.
    pub fn builder() -> MmContentTypeBuilder {
        MmContentTypeBuilder::new()
    }
}

impl Group for MmContentType {}

static GRAMMAR: Grammar = Grammar {
    name: "MM-Content-Type",
    items: &[
        Item::optional(avp::TYPE_NUMBER.description()),
        Item::optional(avp::ADDITIONAL_TYPE_INFORMATION.description()),
        Item::optional(avp::CONTENT_SIZE.description()),
        Item::repeated(avp::ADDITIONAL_CONTENT_INFORMATION.description()),
    ],
};

impl Contents for MmContentType {
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
            (10415, 1207) => received.many(3, &mut self.additional_content_information),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::TYPE_NUMBER, &self.type_number);
        encoder
            .optional(
                &avp::ADDITIONAL_TYPE_INFORMATION,
                &self.additional_type_information,
            );
        encoder.optional(&avp::CONTENT_SIZE, &self.content_size);
        encoder
            .many(
                &avp::ADDITIONAL_CONTENT_INFORMATION,
                &self.additional_content_information,
            );
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`MmContentType`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct MmContentTypeBuilder {
    contents: MmContentType,
}

impl MmContentTypeBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Type-Number.
    pub fn type_number(mut self, value: impl Into<TypeNumber>) -> Self {
        self.contents.type_number = Some(value.into());
        self
    }

    /// Sets Additional-Type-Information.
    pub fn additional_type_information(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.additional_type_information = Some(value.into());
        self
    }

    /// Sets Content-Size.
    pub fn content_size(mut self, value: u32) -> Self {
        self.contents.content_size = Some(value);
        self
    }

    /// Adds one Additional-Content-Information.
    pub fn additional_content_information(
        mut self,
        value: impl Into<AdditionalContentInformation>,
    ) -> Self {
        append(&mut self.contents.additional_content_information, value.into());
        self
    }

    /// Adds any number of Additional-Content-Information.
    pub fn additional_content_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<AdditionalContentInformation>>,
    ) -> Self {
        self.contents
            .additional_content_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// The finished value.
    pub fn build(self) -> MmContentType {
        self.contents
    }
}
