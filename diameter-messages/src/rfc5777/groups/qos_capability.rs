// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, List, Unread,
};
use crate::rfc5777::{QosProfileTemplate, avp, required};
use diameter_core::builder::{Set, Unset};

/// The profiles that a node supports.
///
/// ```text
/// QoS-Capability ::= < AVP Header: 578 >
///                 1* { QoS-Profile-Template }
///                  * [ AVP ]
/// ```
///
/// AVP code 578, RFC 5777, 6.
#[derive(Clone, Debug, PartialEq)]
pub struct QosCapability {
    /// QoS-Profile-Template (574), Grouped; RFC 5777, 5.3.
    pub qos_profile_template: List<QosProfileTemplate, 1>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl QosCapability {
    /// Starts building the AVPs of a QoS-Capability.
    pub fn builder() -> QosCapabilityBuilder {
        QosCapabilityBuilder::new()
    }
}

impl Group for QosCapability {}

static GRAMMAR: Grammar = Grammar {
    name: "QoS-Capability",
    items: &[
        Item::required(avp::QOS_PROFILE_TEMPLATE.description()).times(1, None),
        Item::any(),
    ],
};

impl Contents for QosCapability {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            qos_profile_template: unread.list(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 574) => received.bounded(0, 0, &mut self.qos_profile_template),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::QOS_PROFILE_TEMPLATE, &self.qos_profile_template);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`QosCapability`]. `build` exists once all that is required is set: QoS-Profile-Template.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct QosCapabilityBuilder<R = (Unset,)> {
    required: R,
    optional: QosCapabilityOptional,
}

impl QosCapabilityBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> QosCapabilityBuilder<(A,)> {
    /// Sets all QoS-Profile-Template (required).
    pub fn qos_profile_template(
        self,
        value: impl Into<List<QosProfileTemplate, 1>>,
    ) -> QosCapabilityBuilder<(Set<List<QosProfileTemplate, 1>>,)> {
        let (_,) = self.required;
        QosCapabilityBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> QosCapability
    where
        A: required::QosProfileTemplate<List<QosProfileTemplate, 1>>,
    {
        let (a,) = self.required;
        QosCapability {
            qos_profile_template: a.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a QoS-Capability may carry but need not.
#[derive(Clone, Debug, Default)]
struct QosCapabilityOptional {
    additional_avps: AdditionalAvps,
}

impl<R> QosCapabilityBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
