// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, DiameterIdentity, Encoder, Grammar, Group, Item,
    Unread,
};
use crate::ts29336::{ServiceReport, avp, required};
use diameter_core::builder::{append, Set, Unset};

/// Whether a monitoring event could be configured.
///
/// ```text
/// Monitoring-Event-Config-Status ::= < AVP Header: 3142 10415 >
///                                  * [ Service-Report ]
///                                    { SCEF-Reference-ID }
///                                    [ SCEF-Reference-ID-Ext ]
///                                    [ SCEF-ID ]
///                                  * [ AVP ]
/// ```
///
/// AVP code 3142 of vendor 10415, 3GPP TS 29.336, 8.4.24.
#[derive(Clone, Debug, PartialEq)]
pub struct MonitoringEventConfigStatus {
    /// Service-Report (3152/10415), Grouped; 3GPP TS 29.336, 8.4.47.
    pub service_report: Vec<ServiceReport>,
    /// SCEF-Reference-ID (3124/10415), Unsigned32; 3GPP TS 29.336, 8.4.4.
    pub scef_reference_id: u32,
    /// SCEF-Reference-ID-Ext (3186/10415), Unsigned64; 3GPP TS 29.336, 8.4.82.
    pub scef_reference_id_ext: Option<u64>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    pub scef_id: Option<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MonitoringEventConfigStatus {
    /// Starts building the AVPs of a Monitoring-Event-Config-Status.
    pub fn builder() -> MonitoringEventConfigStatusBuilder {
        MonitoringEventConfigStatusBuilder::new()
    }
}

impl Group for MonitoringEventConfigStatus {}

static GRAMMAR: Grammar = Grammar {
    name: "Monitoring-Event-Config-Status",
    items: &[
        Item::repeated(avp::SERVICE_REPORT.description()),
        Item::required(avp::SCEF_REFERENCE_ID.description()),
        Item::optional(avp::SCEF_REFERENCE_ID_EXT.description()),
        Item::optional(avp::SCEF_ID.description()),
        Item::any(),
    ],
};

impl Contents for MonitoringEventConfigStatus {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            service_report: Vec::new(),
            scef_reference_id: unread.value(),
            scef_reference_id_ext: None,
            scef_id: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3152) => received.many(0, &mut self.service_report),
            (10415, 3124) => received.one(1, 0, &mut self.scef_reference_id),
            (10415, 3186) => received.optional(2, &mut self.scef_reference_id_ext),
            (10415, 3125) => received.optional(3, &mut self.scef_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::SERVICE_REPORT, &self.service_report);
        encoder.one(&avp::SCEF_REFERENCE_ID, &self.scef_reference_id);
        encoder.optional(&avp::SCEF_REFERENCE_ID_EXT, &self.scef_reference_id_ext);
        encoder.optional(&avp::SCEF_ID, &self.scef_id);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MonitoringEventConfigStatus`]. `build` exists once all that is required is set:
/// SCEF-Reference-ID.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MonitoringEventConfigStatusBuilder<R = (Unset,)> {
    required: R,
    optional: MonitoringEventConfigStatusOptional,
}

impl MonitoringEventConfigStatusBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> MonitoringEventConfigStatusBuilder<(A,)> {
    /// Sets SCEF-Reference-ID (required).
    pub fn scef_reference_id(
        self,
        value: u32,
    ) -> MonitoringEventConfigStatusBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        MonitoringEventConfigStatusBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MonitoringEventConfigStatus
    where
        A: required::ScefReferenceId<u32>,
    {
        let (a,) = self.required;
        MonitoringEventConfigStatus {
            service_report: self.optional.service_report,
            scef_reference_id: a.value(),
            scef_reference_id_ext: self.optional.scef_reference_id_ext,
            scef_id: self.optional.scef_id,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Monitoring-Event-Config-Status may carry but need not.
#[derive(Clone, Debug, Default)]
struct MonitoringEventConfigStatusOptional {
    service_report: Vec<ServiceReport>,
    scef_reference_id_ext: Option<u64>,
    scef_id: Option<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> MonitoringEventConfigStatusBuilder<R> {
    /// Adds one Service-Report.
    pub fn service_report(mut self, value: impl Into<ServiceReport>) -> Self {
        append(&mut self.optional.service_report, value.into());
        self
    }

    /// Adds any number of Service-Report.
    pub fn service_reports(
        mut self,
        values: impl IntoIterator<Item = impl Into<ServiceReport>>,
    ) -> Self {
        self.optional.service_report.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets SCEF-Reference-ID-Ext.
    pub fn scef_reference_id_ext(mut self, value: u64) -> Self {
        self.optional.scef_reference_id_ext = Some(value);
        self
    }

    /// Sets SCEF-ID.
    pub fn scef_id(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.scef_id = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
