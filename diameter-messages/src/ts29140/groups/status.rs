// @generated from dictionaries/ts29140.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts29140::avp;

/// Whether and why the message was accepted or rejected.
///
/// ```text
/// Status ::= < AVP Header: 1116 10415 >
///            [ Status-Code ]
///            [ Status-Text ]
/// ```
///
/// AVP code 1116 of vendor 10415, 3GPP TS 29.140, 6.3.19.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Status {
    /// Status-Code (1117/10415), UTF8String; 3GPP TS 29.140, 6.3.20.
    pub status_code: Option<Utf8String>,
    /// Status-Text (1118/10415), UTF8String; 3GPP TS 29.140, 6.3.21.
    pub status_text: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for Status {}

static GRAMMAR: Grammar = Grammar {
    name: "Status",
    items: &[
        Item::optional(avp::STATUS_CODE.description()),
        Item::optional(avp::STATUS_TEXT.description()),
    ],
};

impl Contents for Status {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1117) => received.optional(0, &mut self.status_code),
            (10415, 1118) => received.optional(1, &mut self.status_text),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::STATUS_CODE, &self.status_code);
        avps.optional(&avp::STATUS_TEXT, &self.status_text);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    StatusBuilder builds group Status in Status;
    optional status_code: IntoField<Utf8String, Option<Utf8String>>, "Status-Code";
    optional status_text: IntoField<Utf8String, Option<Utf8String>>, "Status-Text";
}
