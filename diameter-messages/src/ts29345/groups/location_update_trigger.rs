// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Place,
};
use crate::ts29345::{ChangeOfAreaType, PeriodicLocationType, avp, required};
use diameter_core::builder::{Set, Unset};

/// When a terminal's location is to be reported.
///
/// ```text
/// Location-Update-Trigger ::= < AVP Header: 3823 10415 >
///                             { Location-Update-Event-Type }
///                             [ Change-Of-Area-Type ]
///                             [ Periodic-Location-Type ]
///                           * [ AVP ]
/// ```
///
/// AVP code 3823 of vendor 10415, 3GPP TS 29.345, 6.3.42.
#[derive(Clone, Debug, PartialEq)]
pub struct LocationUpdateTrigger {
    /// Location-Update-Event-Type (3824/10415), Unsigned32; 3GPP TS 29.345, 6.3.43.
    pub location_update_event_type: u32,
    /// Change-Of-Area-Type (3825/10415), Grouped; 3GPP TS 29.345, 6.3.44.
    pub change_of_area_type: Option<ChangeOfAreaType>,
    /// Periodic-Location-Type (3829/10415), Grouped; 3GPP TS 29.345, 6.3.48.
    pub periodic_location_type: Option<PeriodicLocationType>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl LocationUpdateTrigger {
    /// Starts building the AVPs of a Location-Update-Trigger.
    pub fn builder() -> LocationUpdateTriggerBuilder {
        LocationUpdateTriggerBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (location_update_event_type,): (u32,),
        optional: LocationUpdateTriggerOptional,
    ) -> Self {
        Self {
            location_update_event_type,
            change_of_area_type: optional.change_of_area_type,
            periodic_location_type: optional.periodic_location_type,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Group for LocationUpdateTrigger {}

static GRAMMAR: Grammar = Grammar {
    name: "Location-Update-Trigger",
    items: &[
        Item::required(avp::LOCATION_UPDATE_EVENT_TYPE.description()),
        Item::optional(avp::CHANGE_OF_AREA_TYPE.description()),
        Item::optional(avp::PERIODIC_LOCATION_TYPE.description()),
        Item::any(),
    ],
};

impl Contents for LocationUpdateTrigger {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut location_update_event_type = None;
        let mut optional = LocationUpdateTriggerOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 3824) => received.one(0, &mut location_update_event_type),
                (10415, 3825) => received.one(1, &mut optional.change_of_area_type),
                (10415, 3829) => received.one(2, &mut optional.periodic_location_type),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &location_update_event_type);
        let required = (location_update_event_type?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::LOCATION_UPDATE_EVENT_TYPE, &self.location_update_event_type);
        encoder.optional(&avp::CHANGE_OF_AREA_TYPE, &self.change_of_area_type);
        encoder.optional(&avp::PERIODIC_LOCATION_TYPE, &self.periodic_location_type);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`LocationUpdateTrigger`]. `build` exists once all that is required is set:
/// Location-Update-Event-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct LocationUpdateTriggerBuilder<R = (Unset,)> {
    required: R,
    optional: LocationUpdateTriggerOptional,
}

impl LocationUpdateTriggerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> LocationUpdateTriggerBuilder<(A,)> {
    /// Sets Location-Update-Event-Type (required).
    pub fn location_update_event_type(
        self,
        value: u32,
    ) -> LocationUpdateTriggerBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        LocationUpdateTriggerBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> LocationUpdateTrigger
    where
        A: required::LocationUpdateEventType<u32>,
    {
        let (a,) = self.required;
        LocationUpdateTrigger::assemble((a.value(),), self.optional)
    }
}

/// What a Location-Update-Trigger may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct LocationUpdateTriggerOptional {
    pub(super) change_of_area_type: Option<ChangeOfAreaType>,
    pub(super) periodic_location_type: Option<PeriodicLocationType>,
    pub(super) additional_avps: AdditionalAvps,
}

impl<R> LocationUpdateTriggerBuilder<R> {
    /// Sets Change-Of-Area-Type.
    pub fn change_of_area_type(mut self, value: impl Into<ChangeOfAreaType>) -> Self {
        self.optional.change_of_area_type = Some(value.into());
        self
    }

    /// Sets Periodic-Location-Type.
    pub fn periodic_location_type(
        mut self,
        value: impl Into<PeriodicLocationType>,
    ) -> Self {
        self.optional.periodic_location_type = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
