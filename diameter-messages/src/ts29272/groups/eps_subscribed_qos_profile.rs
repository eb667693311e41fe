// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::ts29212;
use crate::ts29212::{AllocationRetentionPriority, QosClassIdentifier};

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
#[non_exhaustive]
pub struct EpsSubscribedQosProfile {
    /// QoS-Class-Identifier (1028/10415), Enumerated; 3GPP TS 29.212, 5.3.17.
    pub qos_class_identifier: QosClassIdentifier,
    /// Allocation-Retention-Priority (1034/10415), Grouped; 3GPP TS 29.212, 5.3.32.
    pub allocation_retention_priority: AllocationRetentionPriority,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&ts29212::avp::QOS_CLASS_IDENTIFIER, &self.qos_class_identifier);
        avps.one(
            &ts29212::avp::ALLOCATION_RETENTION_PRIORITY,
            &self.allocation_retention_priority,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EpsSubscribedQosProfileBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group EpsSubscribedQosProfile in EpsSubscribedQosProfile, with additional_avps;
    required qos_class_identifier: IntoField<QosClassIdentifier>, "QoS-Class-Identifier" => (Set, B), A: required::QosClassIdentifier;
    required allocation_retention_priority: IntoField<AllocationRetentionPriority>, "Allocation-Retention-Priority" => (A, Set), B: required::AllocationRetentionPriority;
}
