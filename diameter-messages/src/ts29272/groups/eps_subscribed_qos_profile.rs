// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29212;
use crate::ts29212::{AllocationRetentionPriority, QosClassIdentifier};
use crate::ts29272::required;
use diameter_core::builder::{Set, Unset};

/// The quality of service of the default bearer.
///
/// ```text
/// EPS-Subscribed-QoS-Profile ::= < AVP Header: 1431 10415 >
///                                { QoS-Class-Identifier }
///                                { Allocation-Retention-Priority }
///                              * [ AVP ]
/// ```
///
/// AVP code 1431 of vendor 10415, 3GPP TS 29.272, 7.3.37.
#[derive(Clone, Debug, PartialEq)]
pub struct EpsSubscribedQosProfile {
    /// QoS-Class-Identifier (1028/10415), Enumerated; 3GPP TS 29.212, 5.3.17.
    pub qos_class_identifier: QosClassIdentifier,
    /// Allocation-Retention-Priority (1034/10415), Grouped; 3GPP TS 29.212, 5.3.32.
    pub allocation_retention_priority: AllocationRetentionPriority,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl EpsSubscribedQosProfile {
    /// Starts building the AVPs of an EPS-Subscribed-QoS-Profile.
    pub fn builder() -> EpsSubscribedQosProfileBuilder {
        EpsSubscribedQosProfileBuilder::new()
    }
}

impl Group for EpsSubscribedQosProfile {}

static GRAMMAR: Grammar = Grammar {
    name: "EPS-Subscribed-QoS-Profile",
    items: &[
        Item::required(ts29212::avp::QOS_CLASS_IDENTIFIER.description()),
        Item::required(ts29212::avp::ALLOCATION_RETENTION_PRIORITY.description()),
        Item::any(),
    ],
};

impl Contents for EpsSubscribedQosProfile {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            qos_class_identifier: unread.value(),
            allocation_retention_priority: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1028) => received.one(0, 0, &mut self.qos_class_identifier),
            (10415, 1034) => received.one(1, 1, &mut self.allocation_retention_priority),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&ts29212::avp::QOS_CLASS_IDENTIFIER, &self.qos_class_identifier);
        encoder
            .one(
                &ts29212::avp::ALLOCATION_RETENTION_PRIORITY,
                &self.allocation_retention_priority,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`EpsSubscribedQosProfile`]. `build` exists once all that is required is set:
/// QoS-Class-Identifier, Allocation-Retention-Priority.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct EpsSubscribedQosProfileBuilder<R = (Unset, Unset)> {
    required: R,
    optional: EpsSubscribedQosProfileOptional,
}

impl EpsSubscribedQosProfileBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> EpsSubscribedQosProfileBuilder<(A, B)> {
    /// Sets QoS-Class-Identifier (required).
    pub fn qos_class_identifier(
        self,
        value: impl Into<QosClassIdentifier>,
    ) -> EpsSubscribedQosProfileBuilder<(Set<QosClassIdentifier>, B)> {
        let (_, b) = self.required;
        EpsSubscribedQosProfileBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets Allocation-Retention-Priority (required).
    pub fn allocation_retention_priority(
        self,
        value: impl Into<AllocationRetentionPriority>,
    ) -> EpsSubscribedQosProfileBuilder<(A, Set<AllocationRetentionPriority>)> {
        let (a, _) = self.required;
        EpsSubscribedQosProfileBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> EpsSubscribedQosProfile
    where
        A: required::QosClassIdentifier<QosClassIdentifier>,
        B: required::AllocationRetentionPriority<AllocationRetentionPriority>,
    {
        let (a, b) = self.required;
        EpsSubscribedQosProfile {
            qos_class_identifier: a.value(),
            allocation_retention_priority: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an EPS-Subscribed-QoS-Profile may carry but need not.
#[derive(Clone, Debug, Default)]
struct EpsSubscribedQosProfileOptional {
    additional_avps: AdditionalAvps,
}

impl<R> EpsSubscribedQosProfileBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
