// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29336::{AllowedPlmnList, RestrictedPlmnList, avp};

/// Networks where enhanced coverage is restricted or allowed.
///
/// ```text
/// Enhanced-Coverage-Restriction ::= < AVP Header: 3155 10415 >
///                                   [ Restricted-PLMN-List ]
///                                   [ Allowed-PLMN-List ]
///                                 * [ AVP ]
/// ```
///
/// AVP code 3155 of vendor 10415, 3GPP TS 29.336, 8.4.51.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EnhancedCoverageRestriction {
    /// Restricted-PLMN-List (3157/10415), Grouped; 3GPP TS 29.336, 8.4.53.
    pub restricted_plmn_list: Option<RestrictedPlmnList>,
    /// Allowed-PLMN-List (3158/10415), Grouped; 3GPP TS 29.336, 8.4.54.
    pub allowed_plmn_list: Option<AllowedPlmnList>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for EnhancedCoverageRestriction {}

static GRAMMAR: Grammar = Grammar {
    name: "Enhanced-Coverage-Restriction",
    items: &[
        Item::optional(avp::RESTRICTED_PLMN_LIST.description()),
        Item::optional(avp::ALLOWED_PLMN_LIST.description()),
        Item::any(),
    ],
};

impl Contents for EnhancedCoverageRestriction {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3157) => received.optional(0, &mut self.restricted_plmn_list),
            (10415, 3158) => received.optional(1, &mut self.allowed_plmn_list),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::RESTRICTED_PLMN_LIST, &self.restricted_plmn_list);
        avps.optional(&avp::ALLOWED_PLMN_LIST, &self.allowed_plmn_list);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EnhancedCoverageRestrictionBuilder builds group EnhancedCoverageRestriction in EnhancedCoverageRestriction, with additional_avps;
    optional restricted_plmn_list: IntoField<RestrictedPlmnList, Option<RestrictedPlmnList>>, "Restricted-PLMN-List";
    optional allowed_plmn_list: IntoField<AllowedPlmnList, Option<AllowedPlmnList>>, "Allowed-PLMN-List";
}
