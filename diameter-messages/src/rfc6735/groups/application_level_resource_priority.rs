// @generated from dictionaries/rfc6735.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::required;
use crate::rfc6735::avp;

/// A priority of SIP's Resource-Priority header, as numbers.
///
/// ```text
/// Application-Level-Resource-Priority ::= < AVP Header: 615 >
///                                         { ALRP-Namespace }
///                                         { ALRP-Value }
/// ```
///
/// AVP code 615, RFC 6735, 3.4.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApplicationLevelResourcePriority {
    /// ALRP-Namespace (616), Unsigned32; RFC 6735, 3.4.1.
    /// The number of the namespace (RFC 6401), 0 to 65535.
    pub alrp_namespace: u32,
    /// ALRP-Value (617), Unsigned32; RFC 6735, 3.4.2.
    /// The number of the value in its namespace (RFC 6401), 0 to 255.
    pub alrp_value: u32,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for ApplicationLevelResourcePriority {}

static GRAMMAR: Grammar = Grammar {
    name: "Application-Level-Resource-Priority",
    items: &[
        Item::required(avp::ALRP_NAMESPACE.description()),
        Item::required(avp::ALRP_VALUE.description()),
    ],
};

impl Contents for ApplicationLevelResourcePriority {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            alrp_namespace: unread.value(),
            alrp_value: unread.value(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 616) => received.one(0, 0, &mut self.alrp_namespace),
            (0, 617) => received.one(1, 1, &mut self.alrp_value),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::ALRP_NAMESPACE, &self.alrp_namespace);
        avps.one(&avp::ALRP_VALUE, &self.alrp_value);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ApplicationLevelResourcePriorityBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group ApplicationLevelResourcePriority in ApplicationLevelResourcePriority;
    required alrp_namespace: IntoField<u32>, "ALRP-Namespace" => (Set, B), A: required::AlrpNamespace;
    required alrp_value: IntoField<u32>, "ALRP-Value" => (A, Set), B: required::AlrpValue;
}
