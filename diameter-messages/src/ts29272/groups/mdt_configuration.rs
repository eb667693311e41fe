// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29272::{
    AreaScope, CollectionPeriodRrmLte, CollectionPeriodRrmUmts, JobType, LoggingDuration,
    LoggingInterval, MbsfnArea, MeasurementPeriodLte, MeasurementPeriodUmts,
    ReportAmount, ReportInterval, avp,
};

/// A configuration for the minimisation of drive tests.
///
/// ```text
/// MDT-Configuration ::= < AVP Header: 1622 10415 >
///                       { Job-Type }
///                       [ Area-Scope ]
///                       [ List-Of-Measurements ]
///                       [ Reporting-Trigger ]
///                       [ Report-Interval ]
///                       [ Report-Amount ]
///                       [ Event-Threshold-RSRP ]
///                       [ Event-Threshold-RSRQ ]
///                       [ Logging-Interval ]
///                       [ Logging-Duration ]
///                       [ Measurement-Period-LTE ]
///                       [ Measurement-Period-UMTS ]
///                       [ Collection-Period-RRM-LTE ]
///                       [ Collection-Period-RRM-UMTS ]
///                       [ Positioning-Method ]
///                       [ Measurement-Quantity ]
///                       [ Event-Threshold-Event-1F ]
///                       [ Event-Threshold-Event-1I ]
///                     * [ MDT-Allowed-PLMN-Id ]
///                     * [ MBSFN-Area ]
///                     * [ AVP ]
/// ```
///
/// AVP code 1622 of vendor 10415, 3GPP TS 29.272, 7.3.136.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MdtConfiguration {
    /// Job-Type (1623/10415), Enumerated; 3GPP TS 29.272, 7.3.137.
    pub job_type: JobType,
    /// Area-Scope (1624/10415), Grouped; 3GPP TS 29.272, 7.3.138.
    pub area_scope: Option<AreaScope>,
    /// List-Of-Measurements (1625/10415), Unsigned32; 3GPP TS 29.272, 7.3.139.
    /// A bit mask of measurements, as in TS 32.422.
    pub list_of_measurements: Option<u32>,
    /// Reporting-Trigger (1626/10415), Unsigned32; 3GPP TS 29.272, 7.3.140.
    /// A bit mask of events that trigger a report, as in TS 32.422.
    pub reporting_trigger: Option<u32>,
    /// Report-Interval (1627/10415), Enumerated; 3GPP TS 29.272, 7.3.141.
    pub report_interval: Option<ReportInterval>,
    /// Report-Amount (1628/10415), Enumerated; 3GPP TS 29.272, 7.3.142.
    pub report_amount: Option<ReportAmount>,
    /// Event-Threshold-RSRP (1629/10415), Unsigned32; 3GPP TS 29.272, 7.3.143.
    /// A received power from 0 to 97, in the steps of TS 36.133.
    pub event_threshold_rsrp: Option<u32>,
    /// Event-Threshold-RSRQ (1630/10415), Unsigned32; 3GPP TS 29.272, 7.3.144.
    /// A received quality from 0 to 34, in the steps of TS 36.133.
    pub event_threshold_rsrq: Option<u32>,
    /// Logging-Interval (1631/10415), Enumerated; 3GPP TS 29.272, 7.3.145.
    pub logging_interval: Option<LoggingInterval>,
    /// Logging-Duration (1632/10415), Enumerated; 3GPP TS 29.272, 7.3.146.
    pub logging_duration: Option<LoggingDuration>,
    /// Measurement-Period-LTE (1655/10415), Enumerated; 3GPP TS 29.272, 7.3.166.
    pub measurement_period_lte: Option<MeasurementPeriodLte>,
    /// Measurement-Period-UMTS (1656/10415), Enumerated; 3GPP TS 29.272, 7.3.167.
    pub measurement_period_umts: Option<MeasurementPeriodUmts>,
    /// Collection-Period-RRM-LTE (1657/10415), Enumerated; 3GPP TS 29.272, 7.3.168.
    pub collection_period_rrm_lte: Option<CollectionPeriodRrmLte>,
    /// Collection-Period-RRM-UMTS (1658/10415), Enumerated; 3GPP TS 29.272, 7.3.169.
    pub collection_period_rrm_umts: Option<CollectionPeriodRrmUmts>,
    /// Positioning-Method (1659/10415), OctetString; 3GPP TS 29.272, 7.3.170.
    /// One octet: a bit mask of positioning methods, as in TS 32.422.
    pub positioning_method: Option<OctetString>,
    /// Measurement-Quantity (1660/10415), OctetString; 3GPP TS 29.272, 7.3.171.
    /// One octet: a bit mask of measured quantities, as in TS 32.422.
    pub measurement_quantity: Option<OctetString>,
    /// Event-Threshold-Event-1F (1661/10415), Integer32; 3GPP TS 29.272, 7.3.172.
    /// A threshold for event 1F, -120 to 165 in the unit of the measured quantity.
    pub event_threshold_event_1f: Option<i32>,
    /// Event-Threshold-Event-1I (1662/10415), Integer32; 3GPP TS 29.272, 7.3.173.
    /// A threshold for event 1I in dBm, -120 to -25.
    pub event_threshold_event_1i: Option<i32>,
    /// MDT-Allowed-PLMN-Id (1671/10415), OctetString; 3GPP TS 29.272, 7.3.185.
    /// A network where the measurements are allowed: MCC and MNC in 3 octets.
    pub mdt_allowed_plmn_id: Vec<OctetString>,
    /// MBSFN-Area (1694/10415), Grouped; 3GPP TS 29.272, 7.3.219.
    pub mbsfn_area: Vec<MbsfnArea>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MdtConfiguration {}

static GRAMMAR: Grammar = Grammar {
    name: "MDT-Configuration",
    items: &[
        Item::required(avp::JOB_TYPE.description()),
        Item::optional(avp::AREA_SCOPE.description()),
        Item::optional(avp::LIST_OF_MEASUREMENTS.description()),
        Item::optional(avp::REPORTING_TRIGGER.description()),
        Item::optional(avp::REPORT_INTERVAL.description()),
        Item::optional(avp::REPORT_AMOUNT.description()),
        Item::optional(avp::EVENT_THRESHOLD_RSRP.description()),
        Item::optional(avp::EVENT_THRESHOLD_RSRQ.description()),
        Item::optional(avp::LOGGING_INTERVAL.description()),
        Item::optional(avp::LOGGING_DURATION.description()),
        Item::optional(avp::MEASUREMENT_PERIOD_LTE.description()),
        Item::optional(avp::MEASUREMENT_PERIOD_UMTS.description()),
        Item::optional(avp::COLLECTION_PERIOD_RRM_LTE.description()),
        Item::optional(avp::COLLECTION_PERIOD_RRM_UMTS.description()),
        Item::optional(avp::POSITIONING_METHOD.description()),
        Item::optional(avp::MEASUREMENT_QUANTITY.description()),
        Item::optional(avp::EVENT_THRESHOLD_EVENT_1F.description()),
        Item::optional(avp::EVENT_THRESHOLD_EVENT_1I.description()),
        Item::repeated(avp::MDT_ALLOWED_PLMN_ID.description()),
        Item::repeated(avp::MBSFN_AREA.description()),
        Item::any(),
    ],
};

impl Contents for MdtConfiguration {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            job_type: unread.value(),
            area_scope: None,
            list_of_measurements: None,
            reporting_trigger: None,
            report_interval: None,
            report_amount: None,
            event_threshold_rsrp: None,
            event_threshold_rsrq: None,
            logging_interval: None,
            logging_duration: None,
            measurement_period_lte: None,
            measurement_period_umts: None,
            collection_period_rrm_lte: None,
            collection_period_rrm_umts: None,
            positioning_method: None,
            measurement_quantity: None,
            event_threshold_event_1f: None,
            event_threshold_event_1i: None,
            mdt_allowed_plmn_id: Vec::new(),
            mbsfn_area: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1623) => received.one(0, 0, &mut self.job_type),
            (10415, 1624) => received.optional(1, &mut self.area_scope),
            (10415, 1625) => received.optional(2, &mut self.list_of_measurements),
            (10415, 1626) => received.optional(3, &mut self.reporting_trigger),
            (10415, 1627) => received.optional(4, &mut self.report_interval),
            (10415, 1628) => received.optional(5, &mut self.report_amount),
            (10415, 1629) => received.optional(6, &mut self.event_threshold_rsrp),
            (10415, 1630) => received.optional(7, &mut self.event_threshold_rsrq),
            (10415, 1631) => received.optional(8, &mut self.logging_interval),
            (10415, 1632) => received.optional(9, &mut self.logging_duration),
            (10415, 1655) => received.optional(10, &mut self.measurement_period_lte),
            (10415, 1656) => received.optional(11, &mut self.measurement_period_umts),
            (10415, 1657) => received.optional(12, &mut self.collection_period_rrm_lte),
            (10415, 1658) => received.optional(13, &mut self.collection_period_rrm_umts),
            (10415, 1659) => received.optional(14, &mut self.positioning_method),
            (10415, 1660) => received.optional(15, &mut self.measurement_quantity),
            (10415, 1661) => received.optional(16, &mut self.event_threshold_event_1f),
            (10415, 1662) => received.optional(17, &mut self.event_threshold_event_1i),
            (10415, 1671) => received.many(18, &mut self.mdt_allowed_plmn_id),
            (10415, 1694) => received.many(19, &mut self.mbsfn_area),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::JOB_TYPE, &self.job_type);
        avps.optional(&avp::AREA_SCOPE, &self.area_scope);
        avps.optional(&avp::LIST_OF_MEASUREMENTS, &self.list_of_measurements);
        avps.optional(&avp::REPORTING_TRIGGER, &self.reporting_trigger);
        avps.optional(&avp::REPORT_INTERVAL, &self.report_interval);
        avps.optional(&avp::REPORT_AMOUNT, &self.report_amount);
        avps.optional(&avp::EVENT_THRESHOLD_RSRP, &self.event_threshold_rsrp);
        avps.optional(&avp::EVENT_THRESHOLD_RSRQ, &self.event_threshold_rsrq);
        avps.optional(&avp::LOGGING_INTERVAL, &self.logging_interval);
        avps.optional(&avp::LOGGING_DURATION, &self.logging_duration);
        avps.optional(&avp::MEASUREMENT_PERIOD_LTE, &self.measurement_period_lte);
        avps.optional(&avp::MEASUREMENT_PERIOD_UMTS, &self.measurement_period_umts);
        avps.optional(&avp::COLLECTION_PERIOD_RRM_LTE, &self.collection_period_rrm_lte);
        avps.optional(
            &avp::COLLECTION_PERIOD_RRM_UMTS,
            &self.collection_period_rrm_umts,
        );
        avps.optional(&avp::POSITIONING_METHOD, &self.positioning_method);
        avps.optional(&avp::MEASUREMENT_QUANTITY, &self.measurement_quantity);
        avps.optional(&avp::EVENT_THRESHOLD_EVENT_1F, &self.event_threshold_event_1f);
        avps.optional(&avp::EVENT_THRESHOLD_EVENT_1I, &self.event_threshold_event_1i);
        avps.many(&avp::MDT_ALLOWED_PLMN_ID, &self.mdt_allowed_plmn_id);
        avps.many(&avp::MBSFN_AREA, &self.mbsfn_area);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MdtConfigurationBuilder<(A,) = (Unset,), (Set,)> builds group MdtConfiguration in Box<MdtConfiguration>, with additional_avps;
    required job_type: IntoField<JobType>, "Job-Type" => (Set,), A: required::JobType;
    optional area_scope: IntoField<AreaScope, Option<AreaScope>>, "Area-Scope";
    optional list_of_measurements: IntoField<u32, Option<u32>>, "List-Of-Measurements";
    optional reporting_trigger: IntoField<u32, Option<u32>>, "Reporting-Trigger";
    optional report_interval: IntoField<ReportInterval, Option<ReportInterval>>, "Report-Interval";
    optional report_amount: IntoField<ReportAmount, Option<ReportAmount>>, "Report-Amount";
    optional event_threshold_rsrp: IntoField<u32, Option<u32>>, "Event-Threshold-RSRP";
    optional event_threshold_rsrq: IntoField<u32, Option<u32>>, "Event-Threshold-RSRQ";
    optional logging_interval: IntoField<LoggingInterval, Option<LoggingInterval>>, "Logging-Interval";
    optional logging_duration: IntoField<LoggingDuration, Option<LoggingDuration>>, "Logging-Duration";
    optional measurement_period_lte: IntoField<MeasurementPeriodLte, Option<MeasurementPeriodLte>>, "Measurement-Period-LTE";
    optional measurement_period_umts: IntoField<MeasurementPeriodUmts, Option<MeasurementPeriodUmts>>, "Measurement-Period-UMTS";
    optional collection_period_rrm_lte: IntoField<CollectionPeriodRrmLte, Option<CollectionPeriodRrmLte>>, "Collection-Period-RRM-LTE";
    optional collection_period_rrm_umts: IntoField<CollectionPeriodRrmUmts, Option<CollectionPeriodRrmUmts>>, "Collection-Period-RRM-UMTS";
    optional positioning_method: IntoField<OctetString, Option<OctetString>>, "Positioning-Method";
    optional measurement_quantity: IntoField<OctetString, Option<OctetString>>, "Measurement-Quantity";
    optional event_threshold_event_1f: IntoField<i32, Option<i32>>, "Event-Threshold-Event-1F";
    optional event_threshold_event_1i: IntoField<i32, Option<i32>>, "Event-Threshold-Event-1I";
    repeated mdt_allowed_plmn_id, mdt_allowed_plmn_ids: IntoField<OctetString>, "MDT-Allowed-PLMN-Id";
    repeated mbsfn_area, mbsfn_areas: IntoField<MbsfnArea>, "MBSFN-Area";
}
