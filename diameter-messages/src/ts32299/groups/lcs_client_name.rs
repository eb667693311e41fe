// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts32299::{LcsFormatIndicator, avp};

/// The client's name.
///
/// ```text
/// LCS-Client-Name ::= < AVP Header: 1235 10415 >
///                     [ LCS-Data-Coding-Scheme ]
///                     [ LCS-Name-String ]
///                     [ LCS-Format-Indicator ]
/// ```
///
/// AVP code 1235 of vendor 10415, 3GPP TS 32.299, 7.2.85.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LcsClientName {
    /// LCS-Data-Coding-Scheme (1236/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The coding of the string beside it.
    pub lcs_data_coding_scheme: Option<Utf8String>,
    /// LCS-Name-String (1238/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub lcs_name_string: Option<Utf8String>,
    /// LCS-Format-Indicator (1237/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub lcs_format_indicator: Option<LcsFormatIndicator>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for LcsClientName {}

static GRAMMAR: Grammar = Grammar {
    name: "LCS-Client-Name",
    items: &[
        Item::optional(avp::LCS_DATA_CODING_SCHEME.description()),
        Item::optional(avp::LCS_NAME_STRING.description()),
        Item::optional(avp::LCS_FORMAT_INDICATOR.description()),
    ],
};

impl Contents for LcsClientName {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1236) => received.optional(0, &mut self.lcs_data_coding_scheme),
            (10415, 1238) => received.optional(1, &mut self.lcs_name_string),
            (10415, 1237) => received.optional(2, &mut self.lcs_format_indicator),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::LCS_DATA_CODING_SCHEME, &self.lcs_data_coding_scheme);
        avps.optional(&avp::LCS_NAME_STRING, &self.lcs_name_string);
        avps.optional(&avp::LCS_FORMAT_INDICATOR, &self.lcs_format_indicator);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    LcsClientNameBuilder builds group LcsClientName in LcsClientName;
    optional lcs_data_coding_scheme: IntoField<Utf8String, Option<Utf8String>>, "LCS-Data-Coding-Scheme";
    optional lcs_name_string: IntoField<Utf8String, Option<Utf8String>>, "LCS-Name-String";
    optional lcs_format_indicator: IntoField<LcsFormatIndicator, Option<LcsFormatIndicator>>, "LCS-Format-Indicator";
}
