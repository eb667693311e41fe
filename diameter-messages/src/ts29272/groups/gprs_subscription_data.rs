// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, List, Unread,
};
use crate::ts29272::{CompleteDataListIncludedIndicator, PdpContext, avp, required};
use diameter_core::builder::{Set, Unset};

/// The user's PDP contexts.
///
/// ```text
/// GPRS-Subscription-Data ::= < AVP Header: 1467 10415 >
///                            { Complete-Data-List-Included-Indicator }
///                       1*50 { PDP-Context }
///                          * [ AVP ]
/// ```
///
/// AVP code 1467 of vendor 10415, 3GPP TS 29.272, 7.3.72.
#[derive(Clone, Debug, PartialEq)]
pub struct GprsSubscriptionData {
    /// Complete-Data-List-Included-Indicator (1468/10415), Enumerated; 3GPP TS 29.272, 7.3.73.
    pub complete_data_list_included_indicator: CompleteDataListIncludedIndicator,
    /// PDP-Context (1469/10415), Grouped; 3GPP TS 29.272, 7.3.74.
    pub pdp_context: List<PdpContext, 1, 50>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl GprsSubscriptionData {
    /// Starts building the AVPs of a GPRS-Subscription-Data.
    pub fn builder() -> GprsSubscriptionDataBuilder {
        GprsSubscriptionDataBuilder::new()
    }
}

impl Group for GprsSubscriptionData {}

static GRAMMAR: Grammar = Grammar {
    name: "GPRS-Subscription-Data",
    items: &[
        Item::required(avp::COMPLETE_DATA_LIST_INCLUDED_INDICATOR.description()),
        Item::required(avp::PDP_CONTEXT.description()).times(1, Some(50)),
        Item::any(),
    ],
};

impl Contents for GprsSubscriptionData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            complete_data_list_included_indicator: unread.value(),
            pdp_context: unread.list(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1468) => {
                received.one(0, 0, &mut self.complete_data_list_included_indicator)
            }
            (10415, 1469) => received.bounded(1, 1, &mut self.pdp_context),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .one(
                &avp::COMPLETE_DATA_LIST_INCLUDED_INDICATOR,
                &self.complete_data_list_included_indicator,
            );
        encoder.many(&avp::PDP_CONTEXT, &self.pdp_context);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`GprsSubscriptionData`]. `build` exists once all that is required is set:
/// Complete-Data-List-Included-Indicator, PDP-Context.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct GprsSubscriptionDataBuilder<R = (Unset, Unset)> {
    required: R,
    optional: GprsSubscriptionDataOptional,
}

impl GprsSubscriptionDataBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> GprsSubscriptionDataBuilder<(A, B)> {
    /// Sets Complete-Data-List-Included-Indicator (required).
    pub fn complete_data_list_included_indicator(
        self,
        value: impl Into<CompleteDataListIncludedIndicator>,
    ) -> GprsSubscriptionDataBuilder<(Set<CompleteDataListIncludedIndicator>, B)> {
        let (_, b) = self.required;
        GprsSubscriptionDataBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets all PDP-Context (required).
    pub fn pdp_context(
        self,
        value: impl Into<List<PdpContext, 1, 50>>,
    ) -> GprsSubscriptionDataBuilder<(A, Set<List<PdpContext, 1, 50>>)> {
        let (a, _) = self.required;
        GprsSubscriptionDataBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> GprsSubscriptionData
    where
        A: required::CompleteDataListIncludedIndicator<
            CompleteDataListIncludedIndicator,
        >,
        B: required::PdpContext<List<PdpContext, 1, 50>>,
    {
        let (a, b) = self.required;
        GprsSubscriptionData {
            complete_data_list_included_indicator: a.value(),
            pdp_context: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a GPRS-Subscription-Data may carry but need not.
#[derive(Clone, Debug, Default)]
struct GprsSubscriptionDataOptional {
    additional_avps: AdditionalAvps,
}

impl<R> GprsSubscriptionDataBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
