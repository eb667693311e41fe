// @generated from dictionaries/ts29154.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29154::{avp, required};
use diameter_core::builder::{Set, Unset};

/// The outcome of the configuration of an event.
///
/// ```text
/// Event-Configuration-Status ::= < AVP Header: 4213 10415 >
///                                { Event-Configuration-State }
///                                { Extended-SCEF-Reference-ID }
///                              * [ AVP ]
/// ```
///
/// AVP code 4213 of vendor 10415, 3GPP TS 29.154, A.6.3.5.
#[derive(Clone, Debug, PartialEq)]
pub struct EventConfigurationStatus {
    /// Event-Configuration-State (4212/10415), Unsigned32; 3GPP TS 29.154, A.6.3.4.
    pub event_configuration_state: u32,
    /// Extended-SCEF-Reference-ID (4216/10415), Unsigned64; 3GPP TS 29.154, A.6.3.8.
    pub extended_scef_reference_id: u64,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl EventConfigurationStatus {
    /// Starts building the AVPs of an Event-Configuration-Status.
    pub fn builder() -> EventConfigurationStatusBuilder {
        EventConfigurationStatusBuilder::new()
    }
}

impl Group for EventConfigurationStatus {}

static GRAMMAR: Grammar = Grammar {
    name: "Event-Configuration-Status",
    items: &[
        Item::required(avp::EVENT_CONFIGURATION_STATE.description()),
        Item::required(avp::EXTENDED_SCEF_REFERENCE_ID.description()),
        Item::any(),
    ],
};

impl Contents for EventConfigurationStatus {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            event_configuration_state: unread.value(),
            extended_scef_reference_id: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4212) => received.one(0, 0, &mut self.event_configuration_state),
            (10415, 4216) => received.one(1, 1, &mut self.extended_scef_reference_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::EVENT_CONFIGURATION_STATE, &self.event_configuration_state);
        encoder.one(&avp::EXTENDED_SCEF_REFERENCE_ID, &self.extended_scef_reference_id);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`EventConfigurationStatus`]. `build` exists once all that is required is set:
/// Event-Configuration-State, Extended-SCEF-Reference-ID.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct EventConfigurationStatusBuilder<R = (Unset, Unset)> {
    required: R,
    optional: EventConfigurationStatusOptional,
}

impl EventConfigurationStatusBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> EventConfigurationStatusBuilder<(A, B)> {
    /// Sets Event-Configuration-State (required).
    pub fn event_configuration_state(
        self,
        value: u32,
    ) -> EventConfigurationStatusBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        EventConfigurationStatusBuilder {
            required: (Set(value), b),
            optional: self.optional,
        }
    }

    /// Sets Extended-SCEF-Reference-ID (required).
    pub fn extended_scef_reference_id(
        self,
        value: u64,
    ) -> EventConfigurationStatusBuilder<(A, Set<u64>)> {
        let (a, _) = self.required;
        EventConfigurationStatusBuilder {
            required: (a, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> EventConfigurationStatus
    where
        A: required::EventConfigurationState<u32>,
        B: required::ExtendedScefReferenceId<u64>,
    {
        let (a, b) = self.required;
        EventConfigurationStatus {
            event_configuration_state: a.value(),
            extended_scef_reference_id: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an Event-Configuration-Status may carry but need not.
#[derive(Clone, Debug, Default)]
struct EventConfigurationStatusOptional {
    additional_avps: AdditionalAvps,
}

impl<R> EventConfigurationStatusBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
