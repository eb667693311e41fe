// @generated from dictionaries/gq.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::required;
use crate::ts29214;

/// Flows of a media component.
///
/// ```text
/// Flows ::= < AVP Header: 510 10415 >
///           { Media-Component-Number }
///         * [ Flow-Number ]
/// ```
///
/// AVP code 510 of vendor 10415, 3GPP TS 29.209, 6.5.11.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Flows {
    /// Media-Component-Number (518/10415), Unsigned32; 3GPP TS 29.214, 5.3.17.
    /// The place of the component in the SDP; 0 describes no media.
    pub media_component_number: u32,
    /// Flow-Number (509/10415), Unsigned32; 3GPP TS 29.214, 5.3.9.
    /// The place of a flow within its media component.
    pub flow_number: Vec<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for Flows {}

static GRAMMAR: Grammar = Grammar {
    name: "Flows",
    items: &[
        Item::required(ts29214::avp::MEDIA_COMPONENT_NUMBER.description()),
        Item::repeated(ts29214::avp::FLOW_NUMBER.description()),
    ],
};

impl Contents for Flows {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            media_component_number: unread.value(),
            flow_number: Vec::new(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 518) => received.one(0, 0, &mut self.media_component_number),
            (10415, 509) => received.many(1, &mut self.flow_number),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&ts29214::avp::MEDIA_COMPONENT_NUMBER, &self.media_component_number);
        avps.many(&ts29214::avp::FLOW_NUMBER, &self.flow_number);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    FlowsBuilder<(A,) = (Unset,), (Set,)> builds group Flows in Flows;
    required media_component_number: IntoField<u32>, "Media-Component-Number" => (Set,), A: required::MediaComponentNumber;
    repeated flow_number, flow_numbers: IntoField<u32>, "Flow-Number";
}
