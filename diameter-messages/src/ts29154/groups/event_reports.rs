// @generated from dictionaries/ts29154.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29154::{AccessNetworkReports, avp, required};
use diameter_core::builder::{append, Set, Unset};

/// The reports of one event.
///
/// ```text
/// Event-Reports ::= < AVP Header: 4215 10415 >
///                   { Event-Reporting-Results }
///                   { Extended-SCEF-Reference-ID }
///                 * [ Access-Network-Reports ]
///                 * [ AVP ]
/// ```
///
/// AVP code 4215 of vendor 10415, 3GPP TS 29.154, A.6.3.7.
#[derive(Clone, Debug, PartialEq)]
pub struct EventReports {
    /// Event-Reporting-Results (4214/10415), Unsigned32; 3GPP TS 29.154, A.6.3.6.
    pub event_reporting_results: u32,
    /// Extended-SCEF-Reference-ID (4216/10415), Unsigned64; 3GPP TS 29.154, A.6.3.8.
    pub extended_scef_reference_id: u64,
    /// Access-Network-Reports (4210/10415), Grouped; 3GPP TS 29.154, A.6.3.2.
    pub access_network_reports: Vec<AccessNetworkReports>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl EventReports {
    /// Starts building the AVPs of an Event-Reports.
    pub fn builder() -> EventReportsBuilder {
        EventReportsBuilder::new()
    }
}

impl Group for EventReports {}

static GRAMMAR: Grammar = Grammar {
    name: "Event-Reports",
    items: &[
        Item::required(avp::EVENT_REPORTING_RESULTS.description()),
        Item::required(avp::EXTENDED_SCEF_REFERENCE_ID.description()),
        Item::repeated(avp::ACCESS_NETWORK_REPORTS.description()),
        Item::any(),
    ],
};

impl Contents for EventReports {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            event_reporting_results: unread.value(),
            extended_scef_reference_id: unread.value(),
            access_network_reports: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4214) => received.one(0, 0, &mut self.event_reporting_results),
            (10415, 4216) => received.one(1, 1, &mut self.extended_scef_reference_id),
            (10415, 4210) => received.many(2, &mut self.access_network_reports),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::EVENT_REPORTING_RESULTS, &self.event_reporting_results);
        encoder.one(&avp::EXTENDED_SCEF_REFERENCE_ID, &self.extended_scef_reference_id);
        encoder.many(&avp::ACCESS_NETWORK_REPORTS, &self.access_network_reports);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`EventReports`]. `build` exists once all that is required is set:
/// Event-Reporting-Results, Extended-SCEF-Reference-ID.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct EventReportsBuilder<R = (Unset, Unset)> {
    required: R,
    optional: EventReportsOptional,
}

impl EventReportsBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> EventReportsBuilder<(A, B)> {
    /// Sets Event-Reporting-Results (required).
    pub fn event_reporting_results(
        self,
        value: u32,
    ) -> EventReportsBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        EventReportsBuilder {
            required: (Set(value), b),
            optional: self.optional,
        }
    }

    /// Sets Extended-SCEF-Reference-ID (required).
    pub fn extended_scef_reference_id(
        self,
        value: u64,
    ) -> EventReportsBuilder<(A, Set<u64>)> {
        let (a, _) = self.required;
        EventReportsBuilder {
            required: (a, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> EventReports
    where
        A: required::EventReportingResults<u32>,
        B: required::ExtendedScefReferenceId<u64>,
    {
        let (a, b) = self.required;
        EventReports {
            event_reporting_results: a.value(),
            extended_scef_reference_id: b.value(),
            access_network_reports: self.optional.access_network_reports,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an Event-Reports may carry but need not.
#[derive(Clone, Debug, Default)]
struct EventReportsOptional {
    access_network_reports: Vec<AccessNetworkReports>,
    additional_avps: AdditionalAvps,
}

impl<R> EventReportsBuilder<R> {
    /// Adds one Access-Network-Reports.
    pub fn access_network_reports(
        mut self,
        value: impl Into<AccessNetworkReports>,
    ) -> Self {
        append(&mut self.optional.access_network_reports, value.into());
        self
    }

    /// Adds any number of Access-Network-Reports.
    pub fn access_network_reports_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<AccessNetworkReports>>,
    ) -> Self {
        self.optional.access_network_reports.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
