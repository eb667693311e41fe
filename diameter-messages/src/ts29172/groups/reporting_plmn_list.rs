// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, List, Place,
};
use crate::ts29172::{PlmnIdList, PrioritizedListIndicator, avp, required};
use diameter_core::builder::{Set, Unset};

/// The networks that support periodic location.
///
/// ```text
/// Reporting-PLMN-List ::= < AVP Header: 2543 10415 >
///                    1*20 { PLMN-ID-List }
///                         [ Prioritized-List-Indicator ]
///                       * [ AVP ]
/// ```
///
/// AVP code 2543 of vendor 10415, 3GPP TS 29.172, 7.4.48.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportingPlmnList {
    /// PLMN-ID-List (2544/10415), Grouped; 3GPP TS 29.172, 7.4.49.
    pub plmn_id_list: List<PlmnIdList, 1, 20>,
    /// Prioritized-List-Indicator (2551/10415), Enumerated; 3GPP TS 29.172, 7.4.51.
    pub prioritized_list_indicator: Option<PrioritizedListIndicator>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ReportingPlmnList {
    /// Starts building the AVPs of a Reporting-PLMN-List.
    pub fn builder() -> ReportingPlmnListBuilder {
        ReportingPlmnListBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (plmn_id_list,): (List<PlmnIdList, 1, 20>,),
        optional: ReportingPlmnListOptional,
    ) -> Self {
        Self {
            plmn_id_list,
            prioritized_list_indicator: optional.prioritized_list_indicator,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Group for ReportingPlmnList {}

static GRAMMAR: Grammar = Grammar {
    name: "Reporting-PLMN-List",
    items: &[
        Item::required(avp::PLMN_ID_LIST.description()).times(1, Some(20)),
        Item::optional(avp::PRIORITIZED_LIST_INDICATOR.description()),
        Item::any(),
    ],
};

impl Contents for ReportingPlmnList {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut plmn_id_list = Vec::new();
        let mut optional = ReportingPlmnListOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 2544) => received.up_to(0, &mut plmn_id_list, 20),
                (10415, 2551) => {
                    received.one(1, &mut optional.prioritized_list_indicator)
                }
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        let plmn_id_list = received.bounded(0, plmn_id_list);
        let required = (plmn_id_list?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::PLMN_ID_LIST, &self.plmn_id_list);
        encoder
            .optional(
                &avp::PRIORITIZED_LIST_INDICATOR,
                &self.prioritized_list_indicator,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ReportingPlmnList`]. `build` exists once all that is required is set: PLMN-ID-List.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ReportingPlmnListBuilder<R = (Unset,)> {
    required: R,
    optional: ReportingPlmnListOptional,
}

impl ReportingPlmnListBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> ReportingPlmnListBuilder<(A,)> {
    /// Sets all PLMN-ID-List (required).
    pub fn plmn_id_list(
        self,
        value: impl Into<List<PlmnIdList, 1, 20>>,
    ) -> ReportingPlmnListBuilder<(Set<List<PlmnIdList, 1, 20>>,)> {
        let (_,) = self.required;
        ReportingPlmnListBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ReportingPlmnList
    where
        A: required::PlmnIdList<List<PlmnIdList, 1, 20>>,
    {
        let (a,) = self.required;
        ReportingPlmnList::assemble((a.value(),), self.optional)
    }
}

/// What a Reporting-PLMN-List may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct ReportingPlmnListOptional {
    pub(super) prioritized_list_indicator: Option<PrioritizedListIndicator>,
    pub(super) additional_avps: AdditionalAvps,
}

impl<R> ReportingPlmnListBuilder<R> {
    /// Sets Prioritized-List-Indicator.
    pub fn prioritized_list_indicator(
        mut self,
        value: impl Into<PrioritizedListIndicator>,
    ) -> Self {
        self.optional.prioritized_list_indicator = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
