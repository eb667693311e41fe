// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, Time, UnlistedAvps};
use crate::required;
use crate::base;
use crate::nat_control::{NatControlBindingStatus, NatControlDefinition, avp};

/// A binding and when it was created or removed; for accounting.
///
/// ```text
/// NAT-Control-Record ::= < AVP Header: 605 >
///                        { NAT-Control-Definition }
///                        { NAT-Control-Binding-Status }
///                        [ Event-Timestamp ]
/// ```
///
/// AVP code 605, RFC 6736, 9.2.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NatControlRecord {
    /// NAT-Control-Definition (598), Grouped; RFC 6736, 8.7.4.
    pub nat_control_definition: NatControlDefinition,
    /// NAT-Control-Binding-Status (606), Enumerated; RFC 6736, 9.2.2.
    pub nat_control_binding_status: NatControlBindingStatus,
    /// Event-Timestamp (55), Time; RFC 6733, 8.21.
    /// When the reported event happened.
    pub event_timestamp: Option<Time>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for NatControlRecord {}

static GRAMMAR: Grammar = Grammar {
    name: "NAT-Control-Record",
    items: &[
        Item::required(avp::NAT_CONTROL_DEFINITION.description()),
        Item::required(avp::NAT_CONTROL_BINDING_STATUS.description()),
        Item::optional(base::avp::EVENT_TIMESTAMP.description()),
    ],
};

impl Contents for NatControlRecord {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            nat_control_definition: unread.value(),
            nat_control_binding_status: unread.value(),
            event_timestamp: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 598) => received.one(0, 0, &mut self.nat_control_definition),
            (0, 606) => received.one(1, 1, &mut self.nat_control_binding_status),
            (0, 55) => received.optional(2, &mut self.event_timestamp),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::NAT_CONTROL_DEFINITION, &self.nat_control_definition);
        avps.one(&avp::NAT_CONTROL_BINDING_STATUS, &self.nat_control_binding_status);
        avps.optional(&base::avp::EVENT_TIMESTAMP, &self.event_timestamp);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    NatControlRecordBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group NatControlRecord in NatControlRecord;
    required nat_control_definition: IntoField<NatControlDefinition>, "NAT-Control-Definition" => (Set, B), A: required::NatControlDefinition;
    required nat_control_binding_status: IntoField<NatControlBindingStatus>, "NAT-Control-Binding-Status" => (A, Set), B: required::NatControlBindingStatus;
    optional event_timestamp: IntoTime<Option<Time>>, "Event-Timestamp";
}
