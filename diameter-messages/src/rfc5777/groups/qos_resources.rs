// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List};
use crate::required;
use crate::rfc5777::{FilterRule, avp};

/// Filter rules that ask for, or grant, a quality of service.
///
/// ```text
/// QoS-Resources ::= < AVP Header: 508 >
///                1* { Filter-Rule }
///                 * [ AVP ]
/// ```
///
/// AVP code 508, RFC 5777, 3.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QosResources {
    /// Filter-Rule (509), Grouped; RFC 5777, 3.2.
    pub filter_rule: List<FilterRule, 1>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for QosResources {}

static GRAMMAR: Grammar = Grammar {
    name: "QoS-Resources",
    items: &[Item::required(avp::FILTER_RULE.description()).times(1, None), Item::any()],
};

impl Contents for QosResources {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            filter_rule: unread.list(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 509) => received.bounded(0, 0, &mut self.filter_rule),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::FILTER_RULE, &self.filter_rule);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    QosResourcesBuilder<(A,) = (Unset,), (Set,)> builds group QosResources in QosResources, with additional_avps;
    required filter_rule: IntoField<FilterRule, List<FilterRule, 1>>, "Filter-Rule" => (Set,), A: required::FilterRule;
}
