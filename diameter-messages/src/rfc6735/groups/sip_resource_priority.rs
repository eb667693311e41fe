// @generated from dictionaries/rfc6735.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::required;
use crate::rfc6735::avp;

/// A priority of SIP's Resource-Priority header, as text.
///
/// ```text
/// SIP-Resource-Priority ::= < AVP Header: 612 >
///                           { SIP-Resource-Priority-Namespace }
///                           { SIP-Resource-Priority-Value }
/// ```
///
/// AVP code 612, RFC 6735, 3.3.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SipResourcePriority {
    /// SIP-Resource-Priority-Namespace (613), UTF8String; RFC 6735, 3.3.1.
    /// The namespace, which orders its values (RFC 4412).
    pub sip_resource_priority_namespace: Utf8String,
    /// SIP-Resource-Priority-Value (614), UTF8String; RFC 6735, 3.3.2.
    /// A value of the namespace.
    pub sip_resource_priority_value: Utf8String,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for SipResourcePriority {}

static GRAMMAR: Grammar = Grammar {
    name: "SIP-Resource-Priority",
    items: &[
        Item::required(avp::SIP_RESOURCE_PRIORITY_NAMESPACE.description()),
        Item::required(avp::SIP_RESOURCE_PRIORITY_VALUE.description()),
    ],
};

impl Contents for SipResourcePriority {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            sip_resource_priority_namespace: unread.value(),
            sip_resource_priority_value: unread.value(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 613) => received.one(0, 0, &mut self.sip_resource_priority_namespace),
            (0, 614) => received.one(1, 1, &mut self.sip_resource_priority_value),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(
            &avp::SIP_RESOURCE_PRIORITY_NAMESPACE,
            &self.sip_resource_priority_namespace,
        );
        avps.one(&avp::SIP_RESOURCE_PRIORITY_VALUE, &self.sip_resource_priority_value);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SipResourcePriorityBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group SipResourcePriority in SipResourcePriority;
    required sip_resource_priority_namespace: IntoField<Utf8String>, "SIP-Resource-Priority-Namespace" => (Set, B), A: required::SipResourcePriorityNamespace;
    required sip_resource_priority_value: IntoField<Utf8String>, "SIP-Resource-Priority-Value" => (A, Set), B: required::SipResourcePriorityValue;
}
