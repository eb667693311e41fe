// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Time, Unread,
};
use crate::ts29336::{ScheduledCommunicationTime, avp};
use diameter_core::builder::append;

/// One pattern of communication.
///
/// ```text
/// Communication-Pattern-Set ::= < AVP Header: 3114 10415 >
///                               [ Periodic-Communication-Indicator ]
///                               [ Communication-Duration-Time ]
///                               [ Periodic-time ]
///                             * [ Scheduled-Communication-Time ]
///                               [ Stationary-Indication ]
///                               [ Reference-ID-Validity-Time ]
///                               [ Traffic-Profile ]
///                               [ Battery-Indicator ]
///                             * [ AVP ]
/// ```
///
/// AVP code 3114 of vendor 10415, 3GPP TS 29.336, 8.4.26.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CommunicationPatternSet {
    /// Periodic-Communication-Indicator (3115/10415), Unsigned32; 3GPP TS 29.336, 8.4.27.
    pub periodic_communication_indicator: Option<u32>,
    /// Communication-Duration-Time (3116/10415), Unsigned32; 3GPP TS 29.336, 8.4.28.
    pub communication_duration_time: Option<u32>,
    /// Periodic-time (3117/10415), Unsigned32; 3GPP TS 29.336, 8.4.29.
    pub periodic_time: Option<u32>,
    /// Scheduled-Communication-Time (3118/10415), Grouped; 3GPP TS 29.336, 8.4.30.
    pub scheduled_communication_time: Vec<ScheduledCommunicationTime>,
    /// Stationary-Indication (3119/10415), Unsigned32; 3GPP TS 29.336, 8.4.31.
    pub stationary_indication: Option<u32>,
    /// Reference-ID-Validity-Time (3148/10415), Time; 3GPP TS 29.336, 8.4.42.
    pub reference_id_validity_time: Option<Time>,
    /// Traffic-Profile (3183/10415), Unsigned32; 3GPP TS 29.336, 8.4.79.
    pub traffic_profile: Option<u32>,
    /// Battery-Indicator (3185/10415), Unsigned32; 3GPP TS 29.336, 8.4.81.
    pub battery_indicator: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl CommunicationPatternSet {
    /// Starts building the AVPs of a Communication-Pattern-Set.
    pub fn builder() -> CommunicationPatternSetBuilder {
        CommunicationPatternSetBuilder::new()
    }
}

impl Group for CommunicationPatternSet {}

static GRAMMAR: Grammar = Grammar {
    name: "Communication-Pattern-Set",
    items: &[
        Item::optional(avp::PERIODIC_COMMUNICATION_INDICATOR.description()),
        Item::optional(avp::COMMUNICATION_DURATION_TIME.description()),
        Item::optional(avp::PERIODIC_TIME.description()),
        Item::repeated(avp::SCHEDULED_COMMUNICATION_TIME.description()),
        Item::optional(avp::STATIONARY_INDICATION.description()),
        Item::optional(avp::REFERENCE_ID_VALIDITY_TIME.description()),
        Item::optional(avp::TRAFFIC_PROFILE.description()),
        Item::optional(avp::BATTERY_INDICATOR.description()),
        Item::any(),
    ],
};

impl Contents for CommunicationPatternSet {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3115) => {
                received.optional(0, &mut self.periodic_communication_indicator)
            }
            (10415, 3116) => received.optional(1, &mut self.communication_duration_time),
            (10415, 3117) => received.optional(2, &mut self.periodic_time),
            (10415, 3118) => received.many(3, &mut self.scheduled_communication_time),
            (10415, 3119) => received.optional(4, &mut self.stationary_indication),
            (10415, 3148) => received.optional(5, &mut self.reference_id_validity_time),
            (10415, 3183) => received.optional(6, &mut self.traffic_profile),
            (10415, 3185) => received.optional(7, &mut self.battery_indicator),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .optional(
                &avp::PERIODIC_COMMUNICATION_INDICATOR,
                &self.periodic_communication_indicator,
            );
        encoder
            .optional(
                &avp::COMMUNICATION_DURATION_TIME,
                &self.communication_duration_time,
            );
        encoder.optional(&avp::PERIODIC_TIME, &self.periodic_time);
        encoder
            .many(
                &avp::SCHEDULED_COMMUNICATION_TIME,
                &self.scheduled_communication_time,
            );
        encoder.optional(&avp::STATIONARY_INDICATION, &self.stationary_indication);
        encoder
            .optional(
                &avp::REFERENCE_ID_VALIDITY_TIME,
                &self.reference_id_validity_time,
            );
        encoder.optional(&avp::TRAFFIC_PROFILE, &self.traffic_profile);
        encoder.optional(&avp::BATTERY_INDICATOR, &self.battery_indicator);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`CommunicationPatternSet`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct CommunicationPatternSetBuilder {
    contents: CommunicationPatternSet,
}

impl CommunicationPatternSetBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Periodic-Communication-Indicator.
    pub fn periodic_communication_indicator(mut self, value: u32) -> Self {
        self.contents.periodic_communication_indicator = Some(value);
        self
    }

    /// Sets Communication-Duration-Time.
    pub fn communication_duration_time(mut self, value: u32) -> Self {
        self.contents.communication_duration_time = Some(value);
        self
    }

    /// Sets Periodic-time.
    pub fn periodic_time(mut self, value: u32) -> Self {
        self.contents.periodic_time = Some(value);
        self
    }

    /// Adds one Scheduled-Communication-Time.
    pub fn scheduled_communication_time(
        mut self,
        value: impl Into<ScheduledCommunicationTime>,
    ) -> Self {
        append(&mut self.contents.scheduled_communication_time, value.into());
        self
    }

    /// Adds any number of Scheduled-Communication-Time.
    pub fn scheduled_communication_times(
        mut self,
        values: impl IntoIterator<Item = impl Into<ScheduledCommunicationTime>>,
    ) -> Self {
        self.contents
            .scheduled_communication_time
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Stationary-Indication.
    pub fn stationary_indication(mut self, value: u32) -> Self {
        self.contents.stationary_indication = Some(value);
        self
    }

    /// Sets Reference-ID-Validity-Time.
    pub fn reference_id_validity_time(mut self, value: impl Into<Time>) -> Self {
        self.contents.reference_id_validity_time = Some(value.into());
        self
    }

    /// Sets Traffic-Profile.
    pub fn traffic_profile(mut self, value: u32) -> Self {
        self.contents.traffic_profile = Some(value);
        self
    }

    /// Sets Battery-Indicator.
    pub fn battery_indicator(mut self, value: u32) -> Self {
        self.contents.battery_indicator = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> CommunicationPatternSet {
        self.contents
    }
}
