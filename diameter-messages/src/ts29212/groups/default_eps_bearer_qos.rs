// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29212::{AllocationRetentionPriority, QosClassIdentifier, avp};

/// The quality of service of the default bearer.
///
/// ```text
/// Default-EPS-Bearer-QoS ::= < AVP Header: 1049 10415 >
///                            [ QoS-Class-Identifier ]
///                            [ Allocation-Retention-Priority ]
///                          * [ AVP ]
/// ```
///
/// AVP code 1049 of vendor 10415, 3GPP TS 29.212, 5.3.48.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DefaultEpsBearerQos {
    /// QoS-Class-Identifier (1028/10415), Enumerated; 3GPP TS 29.212, 5.3.17.
    pub qos_class_identifier: Option<QosClassIdentifier>,
    /// Allocation-Retention-Priority (1034/10415), Grouped; 3GPP TS 29.212, 5.3.32.
    pub allocation_retention_priority: Option<AllocationRetentionPriority>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for DefaultEpsBearerQos {}

static GRAMMAR: Grammar = Grammar {
    name: "Default-EPS-Bearer-QoS",
    items: &[
        Item::optional(avp::QOS_CLASS_IDENTIFIER.description()),
        Item::optional(avp::ALLOCATION_RETENTION_PRIORITY.description()),
        Item::any(),
    ],
};

impl Contents for DefaultEpsBearerQos {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1028) => received.optional(0, &mut self.qos_class_identifier),
            (10415, 1034) => {
                received.optional(1, &mut self.allocation_retention_priority)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::QOS_CLASS_IDENTIFIER, &self.qos_class_identifier);
        avps.optional(
            &avp::ALLOCATION_RETENTION_PRIORITY,
            &self.allocation_retention_priority,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    DefaultEpsBearerQosBuilder builds group DefaultEpsBearerQos in DefaultEpsBearerQos, with additional_avps;
    optional qos_class_identifier: IntoField<QosClassIdentifier, Option<QosClassIdentifier>>, "QoS-Class-Identifier";
    optional allocation_retention_priority: IntoField<AllocationRetentionPriority, Option<AllocationRetentionPriority>>, "Allocation-Retention-Priority";
}
