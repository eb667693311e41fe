// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Place,
};
use crate::ts29272;
use crate::ts29172::{PeriodicLocationSupportIndicator, avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct PlmnIdList {
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    pub visited_plmn_id: OctetString,
    /// Periodic-Location-Support-Indicator (2550/10415), Enumerated; 3GPP TS 29.172, 7.4.50.
    pub periodic_location_support_indicator: Option<PeriodicLocationSupportIndicator>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl PlmnIdList {
    /// Starts building the AVPs of a PLMN-ID-List.
    pub fn builder() -> PlmnIdListBuilder {
        PlmnIdListBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (visited_plmn_id,): (OctetString,),
        optional: PlmnIdListOptional,
    ) -> Self {
        Self {
            visited_plmn_id,
            periodic_location_support_indicator: optional
                .periodic_location_support_indicator,
            additional_avps: optional.additional_avps,
        }
    }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut visited_plmn_id = None;
        let mut optional = PlmnIdListOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 1407) => received.one(0, &mut visited_plmn_id),
                (10415, 2550) => {
                    received.one(1, &mut optional.periodic_location_support_indicator)
                }
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &visited_plmn_id);
        let required = (visited_plmn_id?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        encoder
            .optional(
                &avp::PERIODIC_LOCATION_SUPPORT_INDICATOR,
                &self.periodic_location_support_indicator,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`PlmnIdList`]. `build` exists once all that is required is set: Visited-PLMN-Id.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct PlmnIdListBuilder<R = (Unset,)> {
    required: R,
    optional: PlmnIdListOptional,
}

impl PlmnIdListBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> PlmnIdListBuilder<(A,)> {
    /// Sets Visited-PLMN-Id (required).
    pub fn visited_plmn_id(
        self,
        value: impl Into<OctetString>,
    ) -> PlmnIdListBuilder<(Set<OctetString>,)> {
        let (_,) = self.required;
        PlmnIdListBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> PlmnIdList
    where
        A: required::VisitedPlmnId<OctetString>,
    {
        let (a,) = self.required;
        PlmnIdList::assemble((a.value(),), self.optional)
    }
}

/// What a PLMN-ID-List may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct PlmnIdListOptional {
    pub(super) periodic_location_support_indicator: Option<
        PeriodicLocationSupportIndicator,
    >,
    pub(super) additional_avps: AdditionalAvps,
}

impl<R> PlmnIdListBuilder<R> {
    /// Sets Periodic-Location-Support-Indicator.
    pub fn periodic_location_support_indicator(
        mut self,
        value: impl Into<PeriodicLocationSupportIndicator>,
    ) -> Self {
        self.optional.periodic_location_support_indicator = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
