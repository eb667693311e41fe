// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List};
use crate::required;
use crate::ts29272::{CompleteDataListIncludedIndicator, PdpContext, avp};

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
#[non_exhaustive]
pub struct GprsSubscriptionData {
    /// Complete-Data-List-Included-Indicator (1468/10415), Enumerated; 3GPP TS 29.272, 7.3.73.
    pub complete_data_list_included_indicator: CompleteDataListIncludedIndicator,
    /// PDP-Context (1469/10415), Grouped; 3GPP TS 29.272, 7.3.74.
    pub pdp_context: List<PdpContext, 1, 50>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(
            &avp::COMPLETE_DATA_LIST_INCLUDED_INDICATOR,
            &self.complete_data_list_included_indicator,
        );
        avps.many(&avp::PDP_CONTEXT, &self.pdp_context);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    GprsSubscriptionDataBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group GprsSubscriptionData in Box<GprsSubscriptionData>, with additional_avps;
    required complete_data_list_included_indicator: IntoField<CompleteDataListIncludedIndicator>, "Complete-Data-List-Included-Indicator" => (Set, B), A: required::CompleteDataListIncludedIndicator;
    required pdp_context: IntoField<PdpContext, List<PdpContext, 1, 50>>, "PDP-Context" => (A, Set), B: required::PdpContext;
}
