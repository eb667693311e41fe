// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts32299::avp;

/// The networks at both ends of a call.
///
/// ```text
/// Inter-Operator-Identifier ::= < AVP Header: 838 10415 >
///                               [ Originating-IOI ]
///                               [ Terminating-IOI ]
/// ```
///
/// AVP code 838 of vendor 10415, 3GPP TS 32.299, 7.2.80.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InterOperatorIdentifier {
    /// Originating-IOI (839/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The network where the call comes from.
    pub originating_ioi: Option<Utf8String>,
    /// Terminating-IOI (840/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The network where the call goes to.
    pub terminating_ioi: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for InterOperatorIdentifier {}

static GRAMMAR: Grammar = Grammar {
    name: "Inter-Operator-Identifier",
    items: &[
        Item::optional(avp::ORIGINATING_IOI.description()),
        Item::optional(avp::TERMINATING_IOI.description()),
    ],
};

impl Contents for InterOperatorIdentifier {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 839) => received.optional(0, &mut self.originating_ioi),
            (10415, 840) => received.optional(1, &mut self.terminating_ioi),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::ORIGINATING_IOI, &self.originating_ioi);
        avps.optional(&avp::TERMINATING_IOI, &self.terminating_ioi);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    InterOperatorIdentifierBuilder builds group InterOperatorIdentifier in InterOperatorIdentifier;
    optional originating_ioi: IntoField<Utf8String, Option<Utf8String>>, "Originating-IOI";
    optional terminating_ioi: IntoField<Utf8String, Option<Utf8String>>, "Terminating-IOI";
}
