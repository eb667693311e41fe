// @generated from dictionaries/rfc6735.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread, Utf8String,
};
use crate::rfc6735::{avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct SipResourcePriority {
    /// SIP-Resource-Priority-Namespace (613), UTF8String; RFC 6735, 3.3.1.
    pub sip_resource_priority_namespace: Utf8String,
    /// SIP-Resource-Priority-Value (614), UTF8String; RFC 6735, 3.3.2.
    pub sip_resource_priority_value: Utf8String,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl SipResourcePriority {
    /// Starts building the AVPs of a SIP-Resource-Priority.
    pub fn builder() -> SipResourcePriorityBuilder {
        SipResourcePriorityBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .one(
                &avp::SIP_RESOURCE_PRIORITY_NAMESPACE,
                &self.sip_resource_priority_namespace,
            );
        encoder
            .one(&avp::SIP_RESOURCE_PRIORITY_VALUE, &self.sip_resource_priority_value);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`SipResourcePriority`]. `build` exists once all that is required is set:
/// SIP-Resource-Priority-Namespace, SIP-Resource-Priority-Value.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SipResourcePriorityBuilder<R = (Unset, Unset)> {
    required: R,
}

impl SipResourcePriorityBuilder {
    pub(super) fn new() -> Self {
        Self { required: (Unset, Unset) }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> SipResourcePriorityBuilder<(A, B)> {
    /// Sets SIP-Resource-Priority-Namespace (required).
    pub fn sip_resource_priority_namespace(
        self,
        value: impl Into<Utf8String>,
    ) -> SipResourcePriorityBuilder<(Set<Utf8String>, B)> {
        let (_, b) = self.required;
        SipResourcePriorityBuilder {
            required: (Set(value.into()), b),
        }
    }

    /// Sets SIP-Resource-Priority-Value (required).
    pub fn sip_resource_priority_value(
        self,
        value: impl Into<Utf8String>,
    ) -> SipResourcePriorityBuilder<(A, Set<Utf8String>)> {
        let (a, _) = self.required;
        SipResourcePriorityBuilder {
            required: (a, Set(value.into())),
        }
    }

    /// The finished value.
    pub fn build(self) -> SipResourcePriority
    where
        A: required::SipResourcePriorityNamespace<Utf8String>,
        B: required::SipResourcePriorityValue<Utf8String>,
    {
        let (a, b) = self.required;
        SipResourcePriority {
            sip_resource_priority_namespace: a.value(),
            sip_resource_priority_value: b.value(),
            unlisted_avps: Default::default(),
        }
    }
}
