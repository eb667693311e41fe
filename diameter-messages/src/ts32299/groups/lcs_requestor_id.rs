// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts32299::avp;

/// Who asked the client for the location.
///
/// ```text
/// LCS-Requestor-ID ::= < AVP Header: 1239 10415 >
///                      [ LCS-Data-Coding-Scheme ]
///                      [ LCS-Requestor-ID-String ]
/// ```
///
/// AVP code 1239 of vendor 10415, 3GPP TS 32.299, 7.2.91.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LcsRequestorId {
    /// LCS-Data-Coding-Scheme (1236/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The coding of the string beside it.
    pub lcs_data_coding_scheme: Option<Utf8String>,
    /// LCS-Requestor-ID-String (1240/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub lcs_requestor_id_string: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for LcsRequestorId {}

static GRAMMAR: Grammar = Grammar {
    name: "LCS-Requestor-ID",
    items: &[
        Item::optional(avp::LCS_DATA_CODING_SCHEME.description()),
        Item::optional(avp::LCS_REQUESTOR_ID_STRING.description()),
    ],
};

impl Contents for LcsRequestorId {
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
            (10415, 1240) => received.optional(1, &mut self.lcs_requestor_id_string),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::LCS_DATA_CODING_SCHEME, &self.lcs_data_coding_scheme);
        avps.optional(&avp::LCS_REQUESTOR_ID_STRING, &self.lcs_requestor_id_string);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    LcsRequestorIdBuilder builds group LcsRequestorId in LcsRequestorId;
    optional lcs_data_coding_scheme: IntoField<Utf8String, Option<Utf8String>>, "LCS-Data-Coding-Scheme";
    optional lcs_requestor_id_string: IntoField<Utf8String, Option<Utf8String>>, "LCS-Requestor-ID-String";
}
