// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
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
        PlmnIdList {
            visited_plmn_id: a.value(),
            periodic_location_support_indicator: self
                .optional
                .periodic_location_support_indicator,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a PLMN-ID-List may carry but need not.
#[derive(Clone, Debug, Default)]
struct PlmnIdListOptional {
    periodic_location_support_indicator: Option<PeriodicLocationSupportIndicator>,
    additional_avps: AdditionalAvps,
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
