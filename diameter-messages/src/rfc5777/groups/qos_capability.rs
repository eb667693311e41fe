// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List};
use crate::required;
use crate::rfc5777::{QosProfileTemplate, avp};

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
#[non_exhaustive]
pub struct QosCapability {
    /// QoS-Profile-Template (574), Grouped; RFC 5777, 5.3.
    pub qos_profile_template: List<QosProfileTemplate, 1>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::QOS_PROFILE_TEMPLATE, &self.qos_profile_template);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    QosCapabilityBuilder<(A,) = (Unset,), (Set,)> builds group QosCapability in QosCapability, with additional_avps;
    required qos_profile_template: IntoField<QosProfileTemplate, List<QosProfileTemplate, 1>>, "QoS-Profile-Template" => (Set,), A: required::QosProfileTemplate;
}
