// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29272::{AccessRestrictionData, avp, required};
use diameter_core::builder::{Set, Unset};

/// The access restrictions in a neighbouring network.
///
/// ```text
/// Adjacent-Access-Restriction-Data ::= < AVP Header: 1673 10415 >
///                                      { Visited-PLMN-Id }
///                                      { Access-Restriction-Data }
///                                    * [ AVP ]
/// ```
///
/// AVP code 1673 of vendor 10415, 3GPP TS 29.272, 7.3.187.
#[derive(Clone, Debug, PartialEq)]
pub struct AdjacentAccessRestrictionData {
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    pub visited_plmn_id: OctetString,
    /// Access-Restriction-Data (1426/10415), Unsigned32; 3GPP TS 29.272, 7.3.31.
    pub access_restriction_data: AccessRestrictionData,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl AdjacentAccessRestrictionData {
    /// Starts building the AVPs of an Adjacent-Access-Restriction-Data.
    pub fn builder() -> AdjacentAccessRestrictionDataBuilder {
        AdjacentAccessRestrictionDataBuilder::new()
    }
}

impl Group for AdjacentAccessRestrictionData {}

static GRAMMAR: Grammar = Grammar {
    name: "Adjacent-Access-Restriction-Data",
    items: &[
        Item::required(avp::VISITED_PLMN_ID.description()),
        Item::required(avp::ACCESS_RESTRICTION_DATA.description()),
        Item::any(),
    ],
};

impl Contents for AdjacentAccessRestrictionData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            visited_plmn_id: unread.value(),
            access_restriction_data: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1407) => received.one(0, 0, &mut self.visited_plmn_id),
            (10415, 1426) => received.one(1, 1, &mut self.access_restriction_data),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        encoder.one(&avp::ACCESS_RESTRICTION_DATA, &self.access_restriction_data);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`AdjacentAccessRestrictionData`]. `build` exists once all that is required is set:
/// Visited-PLMN-Id, Access-Restriction-Data.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AdjacentAccessRestrictionDataBuilder<R = (Unset, Unset)> {
    required: R,
    optional: AdjacentAccessRestrictionDataOptional,
}

impl AdjacentAccessRestrictionDataBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> AdjacentAccessRestrictionDataBuilder<(A, B)> {
    /// Sets Visited-PLMN-Id (required).
    pub fn visited_plmn_id(
        self,
        value: impl Into<OctetString>,
    ) -> AdjacentAccessRestrictionDataBuilder<(Set<OctetString>, B)> {
        let (_, b) = self.required;
        AdjacentAccessRestrictionDataBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets Access-Restriction-Data (required).
    pub fn access_restriction_data(
        self,
        value: impl Into<AccessRestrictionData>,
    ) -> AdjacentAccessRestrictionDataBuilder<(A, Set<AccessRestrictionData>)> {
        let (a, _) = self.required;
        AdjacentAccessRestrictionDataBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AdjacentAccessRestrictionData
    where
        A: required::VisitedPlmnId<OctetString>,
        B: required::AccessRestrictionData<AccessRestrictionData>,
    {
        let (a, b) = self.required;
        AdjacentAccessRestrictionData {
            visited_plmn_id: a.value(),
            access_restriction_data: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an Adjacent-Access-Restriction-Data may carry but need not.
#[derive(Clone, Debug, Default)]
struct AdjacentAccessRestrictionDataOptional {
    additional_avps: AdditionalAvps,
}

impl<R> AdjacentAccessRestrictionDataBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
