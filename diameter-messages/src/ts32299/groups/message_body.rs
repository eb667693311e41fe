// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::required;
use crate::ts32299::{Originator, avp};

/// A body of a SIP message: its type and size, not its content.
///
/// ```text
/// Message-Body ::= < AVP Header: 889 10415 >
///                  { Content-Type }
///                  { Content-Length }
///                  [ Content-Disposition ]
///                  [ ts32299:Originator ]
/// ```
///
/// AVP code 889 of vendor 10415, 3GPP TS 32.299, 7.2.103.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageBody {
    /// Content-Type (826/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The Content-Type header of SIP.
    pub content_type: Utf8String,
    /// Content-Length (827/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// The size of a message body in octets.
    pub content_length: u32,
    /// Content-Disposition (828/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The Content-Disposition header of SIP.
    pub content_disposition: Option<Utf8String>,
    /// Originator (864/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub originator: Option<Originator>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for MessageBody {}

static GRAMMAR: Grammar = Grammar {
    name: "Message-Body",
    items: &[
        Item::required(avp::CONTENT_TYPE.description()),
        Item::required(avp::CONTENT_LENGTH.description()),
        Item::optional(avp::CONTENT_DISPOSITION.description()),
        Item::optional(avp::ORIGINATOR.description()),
    ],
};

impl Contents for MessageBody {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            content_type: unread.value(),
            content_length: unread.value(),
            content_disposition: None,
            originator: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 826) => received.one(0, 0, &mut self.content_type),
            (10415, 827) => received.one(1, 1, &mut self.content_length),
            (10415, 828) => received.optional(2, &mut self.content_disposition),
            (10415, 864) => received.optional(3, &mut self.originator),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::CONTENT_TYPE, &self.content_type);
        avps.one(&avp::CONTENT_LENGTH, &self.content_length);
        avps.optional(&avp::CONTENT_DISPOSITION, &self.content_disposition);
        avps.optional(&avp::ORIGINATOR, &self.originator);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MessageBodyBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group MessageBody in MessageBody;
    required content_type: IntoField<Utf8String>, "Content-Type" => (Set, B), A: required::ContentType;
    required content_length: IntoField<u32>, "Content-Length" => (A, Set), B: required::ContentLength;
    optional content_disposition: IntoField<Utf8String, Option<Utf8String>>, "Content-Disposition";
    optional originator: IntoField<Originator, Option<Originator>>, "Originator";
}
