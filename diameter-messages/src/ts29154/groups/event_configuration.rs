// @generated from dictionaries/ts29154.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, DiameterIdentity, Encoder, Grammar, Group, Item,
    Unread,
};
use crate::ts29336;
use crate::ts29154::{avp, required};
use crate::ts29336::LocationInformationConfiguration;
use diameter_core::builder::{Set, Unset};

/// An event to configure, and how to report it.
///
/// ```text
/// Event-Configuration ::= < AVP Header: 4211 10415 >
///                         { Extended-SCEF-Reference-ID }
///                         { SCEF-ID }
///                         { Monitoring-Type }
///                         [ Location-Information-Configuration ]
///                       * [ AVP ]
/// ```
///
/// AVP code 4211 of vendor 10415, 3GPP TS 29.154, A.6.3.3.
#[derive(Clone, Debug, PartialEq)]
pub struct EventConfiguration {
    /// Extended-SCEF-Reference-ID (4216/10415), Unsigned64; 3GPP TS 29.154, A.6.3.8.
    pub extended_scef_reference_id: u64,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    pub scef_id: DiameterIdentity,
    /// Monitoring-Type (3127/10415), Unsigned32; 3GPP TS 29.336, 8.4.7.
    pub monitoring_type: u32,
    /// Location-Information-Configuration (3135/10415), Grouped; 3GPP TS 29.336, 8.4.15.
    pub location_information_configuration: Option<LocationInformationConfiguration>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl EventConfiguration {
    /// Starts building the AVPs of an Event-Configuration.
    pub fn builder() -> EventConfigurationBuilder {
        EventConfigurationBuilder::new()
    }
}

impl Group for EventConfiguration {}

static GRAMMAR: Grammar = Grammar {
    name: "Event-Configuration",
    items: &[
        Item::required(avp::EXTENDED_SCEF_REFERENCE_ID.description()),
        Item::required(ts29336::avp::SCEF_ID.description()),
        Item::required(ts29336::avp::MONITORING_TYPE.description()),
        Item::optional(ts29336::avp::LOCATION_INFORMATION_CONFIGURATION.description()),
        Item::any(),
    ],
};

impl Contents for EventConfiguration {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            extended_scef_reference_id: unread.value(),
            scef_id: unread.value(),
            monitoring_type: unread.value(),
            location_information_configuration: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4216) => received.one(0, 0, &mut self.extended_scef_reference_id),
            (10415, 3125) => received.one(1, 1, &mut self.scef_id),
            (10415, 3127) => received.one(2, 2, &mut self.monitoring_type),
            (10415, 3135) => {
                received.optional(3, &mut self.location_information_configuration)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::EXTENDED_SCEF_REFERENCE_ID, &self.extended_scef_reference_id);
        encoder.one(&ts29336::avp::SCEF_ID, &self.scef_id);
        encoder.one(&ts29336::avp::MONITORING_TYPE, &self.monitoring_type);
        encoder
            .optional(
                &ts29336::avp::LOCATION_INFORMATION_CONFIGURATION,
                &self.location_information_configuration,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`EventConfiguration`]. `build` exists once all that is required is set:
/// Extended-SCEF-Reference-ID, SCEF-ID, Monitoring-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct EventConfigurationBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: EventConfigurationOptional,
}

impl EventConfigurationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> EventConfigurationBuilder<(A, B, C)> {
    /// Sets Extended-SCEF-Reference-ID (required).
    pub fn extended_scef_reference_id(
        self,
        value: u64,
    ) -> EventConfigurationBuilder<(Set<u64>, B, C)> {
        let (_, b, c) = self.required;
        EventConfigurationBuilder {
            required: (Set(value), b, c),
            optional: self.optional,
        }
    }

    /// Sets SCEF-ID (required).
    pub fn scef_id(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> EventConfigurationBuilder<(A, Set<DiameterIdentity>, C)> {
        let (a, _, c) = self.required;
        EventConfigurationBuilder {
            required: (a, Set(value.into()), c),
            optional: self.optional,
        }
    }

    /// Sets Monitoring-Type (required).
    pub fn monitoring_type(
        self,
        value: u32,
    ) -> EventConfigurationBuilder<(A, B, Set<u32>)> {
        let (a, b, _) = self.required;
        EventConfigurationBuilder {
            required: (a, b, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> EventConfiguration
    where
        A: required::ExtendedScefReferenceId<u64>,
        B: required::ScefId<DiameterIdentity>,
        C: required::MonitoringType<u32>,
    {
        let (a, b, c) = self.required;
        EventConfiguration {
            extended_scef_reference_id: a.value(),
            scef_id: b.value(),
            monitoring_type: c.value(),
            location_information_configuration: self
                .optional
                .location_information_configuration,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an Event-Configuration may carry but need not.
#[derive(Clone, Debug, Default)]
struct EventConfigurationOptional {
    location_information_configuration: Option<LocationInformationConfiguration>,
    additional_avps: AdditionalAvps,
}

impl<R> EventConfigurationBuilder<R> {
    /// Sets Location-Information-Configuration.
    pub fn location_information_configuration(
        mut self,
        value: impl Into<LocationInformationConfiguration>,
    ) -> Self {
        self.optional.location_information_configuration = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
