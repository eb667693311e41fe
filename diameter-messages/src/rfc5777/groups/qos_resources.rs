// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, List, Unread,
};
use crate::rfc5777::{FilterRule, avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct QosResources {
    /// Filter-Rule (509), Grouped; RFC 5777, 3.2.
    pub filter_rule: List<FilterRule, 1>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl QosResources {
    /// Starts building the AVPs of a QoS-Resources.
    pub fn builder() -> QosResourcesBuilder {
        QosResourcesBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::FILTER_RULE, &self.filter_rule);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`QosResources`]. `build` exists once all that is required is set: Filter-Rule.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct QosResourcesBuilder<R = (Unset,)> {
    required: R,
    optional: QosResourcesOptional,
}

impl QosResourcesBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> QosResourcesBuilder<(A,)> {
    /// Sets all Filter-Rule (required).
    pub fn filter_rule(
        self,
        value: impl Into<List<FilterRule, 1>>,
    ) -> QosResourcesBuilder<(Set<List<FilterRule, 1>>,)> {
        let (_,) = self.required;
        QosResourcesBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> QosResources
    where
        A: required::FilterRule<List<FilterRule, 1>>,
    {
        let (a,) = self.required;
        QosResources {
            filter_rule: a.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a QoS-Resources may carry but need not.
#[derive(Clone, Debug, Default)]
struct QosResourcesOptional {
    additional_avps: AdditionalAvps,
}

impl<R> QosResourcesBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
