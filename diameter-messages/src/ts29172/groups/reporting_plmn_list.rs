// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List};
use crate::required;
use crate::ts29172::{PlmnIdList, PrioritizedListIndicator, avp};

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
#[non_exhaustive]
pub struct ReportingPlmnList {
    /// PLMN-ID-List (2544/10415), Grouped; 3GPP TS 29.172, 7.4.49.
    pub plmn_id_list: List<PlmnIdList, 1, 20>,
    /// Prioritized-List-Indicator (2551/10415), Enumerated; 3GPP TS 29.172, 7.4.51.
    pub prioritized_list_indicator: Option<PrioritizedListIndicator>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            plmn_id_list: unread.list(),
            prioritized_list_indicator: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2544) => received.bounded(0, 0, &mut self.plmn_id_list),
            (10415, 2551) => received.optional(1, &mut self.prioritized_list_indicator),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::PLMN_ID_LIST, &self.plmn_id_list);
        avps.optional(
            &avp::PRIORITIZED_LIST_INDICATOR,
            &self.prioritized_list_indicator,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ReportingPlmnListBuilder<(A,) = (Unset,), (Set,)> builds group ReportingPlmnList in ReportingPlmnList, with additional_avps;
    required plmn_id_list: IntoField<PlmnIdList, List<PlmnIdList, 1, 20>>, "PLMN-ID-List" => (Set,), A: required::PlmnIdList;
    optional prioritized_list_indicator: IntoField<PrioritizedListIndicator, Option<PrioritizedListIndicator>>, "Prioritized-List-Indicator";
}
