// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts32299;
use crate::ts32299::LcsFormatIndicator;

/// The originator of the location request, and the form of its identity.
///
/// ```text
/// LCS-Requestor-Name ::= < AVP Header: 2502 10415 >
///                        [ LCS-Requestor-ID-String ]
///                        [ LCS-Format-Indicator ]
/// ```
///
/// AVP code 2502 of vendor 10415, 3GPP TS 29.172, 7.4.4.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LcsRequestorName {
    /// LCS-Requestor-ID-String (1240/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub lcs_requestor_id_string: Option<Utf8String>,
    /// LCS-Format-Indicator (1237/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub lcs_format_indicator: Option<LcsFormatIndicator>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for LcsRequestorName {}

static GRAMMAR: Grammar = Grammar {
    name: "LCS-Requestor-Name",
    items: &[
        Item::optional(ts32299::avp::LCS_REQUESTOR_ID_STRING.description()),
        Item::optional(ts32299::avp::LCS_FORMAT_INDICATOR.description()),
    ],
};

impl Contents for LcsRequestorName {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1240) => received.optional(0, &mut self.lcs_requestor_id_string),
            (10415, 1237) => received.optional(1, &mut self.lcs_format_indicator),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &ts32299::avp::LCS_REQUESTOR_ID_STRING,
            &self.lcs_requestor_id_string,
        );
        avps.optional(&ts32299::avp::LCS_FORMAT_INDICATOR, &self.lcs_format_indicator);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    LcsRequestorNameBuilder builds group LcsRequestorName in LcsRequestorName;
    optional lcs_requestor_id_string: IntoField<Utf8String, Option<Utf8String>>, "LCS-Requestor-ID-String";
    optional lcs_format_indicator: IntoField<LcsFormatIndicator, Option<LcsFormatIndicator>>, "LCS-Format-Indicator";
}
