// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, List, Place,
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

    #[inline]
    pub(super) fn assemble(
        (filter_rule,): (List<FilterRule, 1>,),
        optional: QosResourcesOptional,
    ) -> Self {
        Self {
            filter_rule,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Group for QosResources {}

static GRAMMAR: Grammar = Grammar {
    name: "QoS-Resources",
    items: &[Item::required(avp::FILTER_RULE.description()).times(1, None), Item::any()],
};

impl Contents for QosResources {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut filter_rule = Vec::new();
        let mut optional = QosResourcesOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 509) => received.many(0, &mut filter_rule),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        let filter_rule = received.bounded(0, filter_rule);
        let required = (filter_rule?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
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
        QosResources::assemble((a.value(),), self.optional)
    }
}

/// What a QoS-Resources may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct QosResourcesOptional {
    pub(super) additional_avps: AdditionalAvps,
}

impl<R> QosResourcesBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
