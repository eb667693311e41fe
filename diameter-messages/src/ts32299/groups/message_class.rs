// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts32299::{ClassIdentifier, avp};

/// The class of a multimedia message.
///
/// ```text
/// Message-Class ::= < AVP Header: 1213 10415 >
///                   [ Class-Identifier ]
///                   [ Token-Text ]
/// ```
///
/// AVP code 1213 of vendor 10415, 3GPP TS 32.299, 7.2.104.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageClass {
    /// Class-Identifier (1214/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub class_identifier: Option<ClassIdentifier>,
    /// Token-Text (1215/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub token_text: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for MessageClass {}

static GRAMMAR: Grammar = Grammar {
    name: "Message-Class",
    items: &[
        Item::optional(avp::CLASS_IDENTIFIER.description()),
        Item::optional(avp::TOKEN_TEXT.description()),
    ],
};

impl Contents for MessageClass {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1214) => received.optional(0, &mut self.class_identifier),
            (10415, 1215) => received.optional(1, &mut self.token_text),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::CLASS_IDENTIFIER, &self.class_identifier);
        avps.optional(&avp::TOKEN_TEXT, &self.token_text);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MessageClassBuilder builds group MessageClass in MessageClass;
    optional class_identifier: IntoField<ClassIdentifier, Option<ClassIdentifier>>, "Class-Identifier";
    optional token_text: IntoField<Utf8String, Option<Utf8String>>, "Token-Text";
}
