// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29272;
use crate::ts29172::{PeriodicLocationSupportIndicator, avp};

/// A network, and whether it supports periodic location.
///
/// ```text
/// PLMN-ID-List ::= < AVP Header: 2544 10415 >
///                  { Visited-PLMN-Id }
///                  [ Periodic-Location-Support-Indicator ]
///                * [ AVP ]
/// ```
///
/// AVP code 2544 of vendor 10415, 3GPP TS 29.172, 7.4.49.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlmnIdList {
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    /// MCC and MNC packed in 3 octets: 262/01 is 62 f2 10.
    pub visited_plmn_id: OctetString,
    /// Periodic-Location-Support-Indicator (2550/10415), Enumerated; 3GPP TS 29.172, 7.4.50.
    pub periodic_location_support_indicator: Option<PeriodicLocationSupportIndicator>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for PlmnIdList {}

static GRAMMAR: Grammar = Grammar {
    name: "PLMN-ID-List",
    items: &[
        Item::required(ts29272::avp::VISITED_PLMN_ID.description()),
        Item::optional(avp::PERIODIC_LOCATION_SUPPORT_INDICATOR.description()),
        Item::any(),
    ],
};

impl Contents for PlmnIdList {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            visited_plmn_id: unread.value(),
            periodic_location_support_indicator: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1407) => received.one(0, 0, &mut self.visited_plmn_id),
            (10415, 2550) => {
                received.optional(1, &mut self.periodic_location_support_indicator)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        avps.optional(
            &avp::PERIODIC_LOCATION_SUPPORT_INDICATOR,
            &self.periodic_location_support_indicator,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    PlmnIdListBuilder<(A,) = (Unset,), (Set,)> builds group PlmnIdList in PlmnIdList, with additional_avps;
    required visited_plmn_id: IntoField<OctetString>, "Visited-PLMN-Id" => (Set,), A: required::VisitedPlmnId;
    optional periodic_location_support_indicator: IntoField<PeriodicLocationSupportIndicator, Option<PeriodicLocationSupportIndicator>>, "Periodic-Location-Support-Indicator";
}
