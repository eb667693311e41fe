// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::required;
use crate::ts29214::avp;

/// A cause of TS 38.413: group and value.
///
/// ```text
/// NGAP-Cause ::= < AVP Header: 575 10415 >
///                { NGAP-Group }
///                { NGAP-Value }
/// ```
///
/// AVP code 575 of vendor 10415, 3GPP TS 29.214, 5.3.72.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NgapCause {
    /// NGAP-Group (576/10415), Unsigned32; 3GPP TS 29.214, 5.3.73.
    pub ngap_group: u32,
    /// NGAP-Value (577/10415), Unsigned32; 3GPP TS 29.214, 5.3.74.
    pub ngap_value: u32,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for NgapCause {}

static GRAMMAR: Grammar = Grammar {
    name: "NGAP-Cause",
    items: &[
        Item::required(avp::NGAP_GROUP.description()),
        Item::required(avp::NGAP_VALUE.description()),
    ],
};

impl Contents for NgapCause {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            ngap_group: unread.value(),
            ngap_value: unread.value(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 576) => received.one(0, 0, &mut self.ngap_group),
            (10415, 577) => received.one(1, 1, &mut self.ngap_value),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::NGAP_GROUP, &self.ngap_group);
        avps.one(&avp::NGAP_VALUE, &self.ngap_value);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    NgapCauseBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group NgapCause in NgapCause;
    required ngap_group: IntoField<u32>, "NGAP-Group" => (Set, B), A: required::NgapGroup;
    required ngap_value: IntoField<u32>, "NGAP-Value" => (A, Set), B: required::NgapValue;
}
