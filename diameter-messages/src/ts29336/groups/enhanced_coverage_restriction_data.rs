// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29272;
use crate::ts29336::{EnhancedCoverageRestriction, avp};

/// The restrictions of enhanced coverage, and the current network.
///
/// ```text
/// Enhanced-Coverage-Restriction-Data ::= < AVP Header: 3156 10415 >
///                                        { Enhanced-Coverage-Restriction }
///                                        [ Visited-PLMN-Id ]
///                                      * [ AVP ]
/// ```
///
/// AVP code 3156 of vendor 10415, 3GPP TS 29.336, 8.4.52.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnhancedCoverageRestrictionData {
    /// Enhanced-Coverage-Restriction (3155/10415), Grouped; 3GPP TS 29.336, 8.4.51.
    pub enhanced_coverage_restriction: EnhancedCoverageRestriction,
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    /// MCC and MNC packed in 3 octets: 262/01 is 62 f2 10.
    pub visited_plmn_id: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for EnhancedCoverageRestrictionData {}

static GRAMMAR: Grammar = Grammar {
    name: "Enhanced-Coverage-Restriction-Data",
    items: &[
        Item::required(avp::ENHANCED_COVERAGE_RESTRICTION.description()),
        Item::optional(ts29272::avp::VISITED_PLMN_ID.description()),
        Item::any(),
    ],
};

impl Contents for EnhancedCoverageRestrictionData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            enhanced_coverage_restriction: unread.value(),
            visited_plmn_id: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3155) => received.one(0, 0, &mut self.enhanced_coverage_restriction),
            (10415, 1407) => received.optional(1, &mut self.visited_plmn_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(
            &avp::ENHANCED_COVERAGE_RESTRICTION,
            &self.enhanced_coverage_restriction,
        );
        avps.optional(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EnhancedCoverageRestrictionDataBuilder<(A,) = (Unset,), (Set,)> builds group EnhancedCoverageRestrictionData in EnhancedCoverageRestrictionData, with additional_avps;
    required enhanced_coverage_restriction: IntoField<EnhancedCoverageRestriction>, "Enhanced-Coverage-Restriction" => (Set,), A: required::EnhancedCoverageRestriction;
    optional visited_plmn_id: IntoField<OctetString, Option<OctetString>>, "Visited-PLMN-Id";
}
