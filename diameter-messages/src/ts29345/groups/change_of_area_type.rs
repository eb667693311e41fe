// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29345::{ReportCardinality, avp, required};
use diameter_core::builder::{Set, Unset};

/// A report when the terminal changes its area.
///
/// ```text
/// Change-Of-Area-Type ::= < AVP Header: 3825 10415 >
///                         { Location-Update-Event-Trigger }
///                         { Report-Cardinality }
///                         [ Minimum-Interval-Time ]
///                       * [ AVP ]
/// ```
///
/// AVP code 3825 of vendor 10415, 3GPP TS 29.345, 6.3.44.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeOfAreaType {
    /// Location-Update-Event-Trigger (3826/10415), Unsigned32; 3GPP TS 29.345, 6.3.45.
    pub location_update_event_trigger: u32,
    /// Report-Cardinality (3827/10415), Enumerated; 3GPP TS 29.345, 6.3.46.
    pub report_cardinality: ReportCardinality,
    /// Minimum-Interval-Time (3828/10415), Unsigned32; 3GPP TS 29.345, 6.3.47.
    pub minimum_interval_time: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ChangeOfAreaType {
    /// Starts building the AVPs of a Change-Of-Area-Type.
    pub fn builder() -> ChangeOfAreaTypeBuilder {
        ChangeOfAreaTypeBuilder::new()
    }
}

impl Group for ChangeOfAreaType {}

static GRAMMAR: Grammar = Grammar {
    name: "Change-Of-Area-Type",
    items: &[
        Item::required(avp::LOCATION_UPDATE_EVENT_TRIGGER.description()),
        Item::required(avp::REPORT_CARDINALITY.description()),
        Item::optional(avp::MINIMUM_INTERVAL_TIME.description()),
        Item::any(),
    ],
};

impl Contents for ChangeOfAreaType {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            location_update_event_trigger: unread.value(),
            report_cardinality: unread.value(),
            minimum_interval_time: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3826) => received.one(0, 0, &mut self.location_update_event_trigger),
            (10415, 3827) => received.one(1, 1, &mut self.report_cardinality),
            (10415, 3828) => received.optional(2, &mut self.minimum_interval_time),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .one(
                &avp::LOCATION_UPDATE_EVENT_TRIGGER,
                &self.location_update_event_trigger,
            );
        encoder.one(&avp::REPORT_CARDINALITY, &self.report_cardinality);
        encoder.optional(&avp::MINIMUM_INTERVAL_TIME, &self.minimum_interval_time);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ChangeOfAreaType`]. `build` exists once all that is required is set:
/// Location-Update-Event-Trigger, Report-Cardinality.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ChangeOfAreaTypeBuilder<R = (Unset, Unset)> {
    required: R,
    optional: ChangeOfAreaTypeOptional,
}

impl ChangeOfAreaTypeBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> ChangeOfAreaTypeBuilder<(A, B)> {
    /// Sets Location-Update-Event-Trigger (required).
    pub fn location_update_event_trigger(
        self,
        value: u32,
    ) -> ChangeOfAreaTypeBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        ChangeOfAreaTypeBuilder {
            required: (Set(value), b),
            optional: self.optional,
        }
    }

    /// Sets Report-Cardinality (required).
    pub fn report_cardinality(
        self,
        value: impl Into<ReportCardinality>,
    ) -> ChangeOfAreaTypeBuilder<(A, Set<ReportCardinality>)> {
        let (a, _) = self.required;
        ChangeOfAreaTypeBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ChangeOfAreaType
    where
        A: required::LocationUpdateEventTrigger<u32>,
        B: required::ReportCardinality<ReportCardinality>,
    {
        let (a, b) = self.required;
        ChangeOfAreaType {
            location_update_event_trigger: a.value(),
            report_cardinality: b.value(),
            minimum_interval_time: self.optional.minimum_interval_time,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Change-Of-Area-Type may carry but need not.
#[derive(Clone, Debug, Default)]
struct ChangeOfAreaTypeOptional {
    minimum_interval_time: Option<u32>,
    additional_avps: AdditionalAvps,
}

impl<R> ChangeOfAreaTypeBuilder<R> {
    /// Sets Minimum-Interval-Time.
    pub fn minimum_interval_time(mut self, value: u32) -> Self {
        self.optional.minimum_interval_time = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
