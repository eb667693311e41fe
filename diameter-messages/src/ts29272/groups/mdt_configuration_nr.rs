// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29272::{
    AreaScope, CollectionPeriodM6Nr, CollectionPeriodRrmNr, JobType, ReportAmount,
    ReportInterval, SensorMeasurement, avp,
};

/// A configuration for the minimisation of drive tests in NR.
///
/// ```text
/// MDT-Configuration-NR ::= < AVP Header: 1720 10415 >
///                          { Job-Type }
///                          [ Area-Scope ]
///                          [ List-Of-Measurements ]
///                          [ Reporting-Trigger ]
///                          [ Report-Interval ]
///                          [ Report-Amount ]
///                          [ Event-Threshold-RSRP ]
///                          [ Event-Threshold-RSRQ ]
///                          [ Event-Threshold-SINR ]
///                          [ Collection-Period-RRM-NR ]
///                          [ Collection-Period-M6-NR ]
///                          [ Collection-Period-M7-NR ]
///                          [ Positioning-Method ]
///                        * [ Sensor-Measurement ]
///                        * [ MDT-Allowed-PLMN-Id ]
///                        * [ AVP ]
/// ```
///
/// AVP code 1720 of vendor 10415, 3GPP TS 29.272.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MdtConfigurationNr {
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
    /// Event-Threshold-SINR (1721/10415), Unsigned32; 3GPP TS 29.272.
    pub event_threshold_sinr: Option<u32>,
    /// Collection-Period-RRM-NR (1722/10415), Enumerated; 3GPP TS 29.272.
    pub collection_period_rrm_nr: Option<CollectionPeriodRrmNr>,
    /// Collection-Period-M6-NR (1723/10415), Enumerated; 3GPP TS 29.272.
    pub collection_period_m6_nr: Option<CollectionPeriodM6Nr>,
    /// Collection-Period-M7-NR (1724/10415), Unsigned32; 3GPP TS 29.272.
    pub collection_period_m7_nr: Option<u32>,
    /// Positioning-Method (1659/10415), OctetString; 3GPP TS 29.272, 7.3.170.
    /// One octet: a bit mask of positioning methods, as in TS 32.422.
    pub positioning_method: Option<OctetString>,
    /// Sensor-Measurement (1725/10415), Enumerated; 3GPP TS 29.272.
    pub sensor_measurement: Vec<SensorMeasurement>,
    /// MDT-Allowed-PLMN-Id (1671/10415), OctetString; 3GPP TS 29.272, 7.3.185.
    /// A network where the measurements are allowed: MCC and MNC in 3 octets.
    pub mdt_allowed_plmn_id: Vec<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MdtConfigurationNr {}

static GRAMMAR: Grammar = Grammar {
    name: "MDT-Configuration-NR",
    items: &[
        Item::required(avp::JOB_TYPE.description()),
        Item::optional(avp::AREA_SCOPE.description()),
        Item::optional(avp::LIST_OF_MEASUREMENTS.description()),
        Item::optional(avp::REPORTING_TRIGGER.description()),
        Item::optional(avp::REPORT_INTERVAL.description()),
        Item::optional(avp::REPORT_AMOUNT.description()),
        Item::optional(avp::EVENT_THRESHOLD_RSRP.description()),
        Item::optional(avp::EVENT_THRESHOLD_RSRQ.description()),
        Item::optional(avp::EVENT_THRESHOLD_SINR.description()),
        Item::optional(avp::COLLECTION_PERIOD_RRM_NR.description()),
        Item::optional(avp::COLLECTION_PERIOD_M6_NR.description()),
        Item::optional(avp::COLLECTION_PERIOD_M7_NR.description()),
        Item::optional(avp::POSITIONING_METHOD.description()),
        Item::repeated(avp::SENSOR_MEASUREMENT.description()),
        Item::repeated(avp::MDT_ALLOWED_PLMN_ID.description()),
        Item::any(),
    ],
};

impl Contents for MdtConfigurationNr {
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
            event_threshold_sinr: None,
            collection_period_rrm_nr: None,
            collection_period_m6_nr: None,
            collection_period_m7_nr: None,
            positioning_method: None,
            sensor_measurement: Vec::new(),
            mdt_allowed_plmn_id: Vec::new(),
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
            (10415, 1721) => received.optional(8, &mut self.event_threshold_sinr),
            (10415, 1722) => received.optional(9, &mut self.collection_period_rrm_nr),
            (10415, 1723) => received.optional(10, &mut self.collection_period_m6_nr),
            (10415, 1724) => received.optional(11, &mut self.collection_period_m7_nr),
            (10415, 1659) => received.optional(12, &mut self.positioning_method),
            (10415, 1725) => received.many(13, &mut self.sensor_measurement),
            (10415, 1671) => received.many(14, &mut self.mdt_allowed_plmn_id),
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
        avps.optional(&avp::EVENT_THRESHOLD_SINR, &self.event_threshold_sinr);
        avps.optional(&avp::COLLECTION_PERIOD_RRM_NR, &self.collection_period_rrm_nr);
        avps.optional(&avp::COLLECTION_PERIOD_M6_NR, &self.collection_period_m6_nr);
        avps.optional(&avp::COLLECTION_PERIOD_M7_NR, &self.collection_period_m7_nr);
        avps.optional(&avp::POSITIONING_METHOD, &self.positioning_method);
        avps.many(&avp::SENSOR_MEASUREMENT, &self.sensor_measurement);
        avps.many(&avp::MDT_ALLOWED_PLMN_ID, &self.mdt_allowed_plmn_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MdtConfigurationNrBuilder<(A,) = (Unset,), (Set,)> builds group MdtConfigurationNr in Box<MdtConfigurationNr>, with additional_avps;
    required job_type: IntoField<JobType>, "Job-Type" => (Set,), A: required::JobType;
    optional area_scope: IntoField<AreaScope, Option<AreaScope>>, "Area-Scope";
    optional list_of_measurements: IntoField<u32, Option<u32>>, "List-Of-Measurements";
    optional reporting_trigger: IntoField<u32, Option<u32>>, "Reporting-Trigger";
    optional report_interval: IntoField<ReportInterval, Option<ReportInterval>>, "Report-Interval";
    optional report_amount: IntoField<ReportAmount, Option<ReportAmount>>, "Report-Amount";
    optional event_threshold_rsrp: IntoField<u32, Option<u32>>, "Event-Threshold-RSRP";
    optional event_threshold_rsrq: IntoField<u32, Option<u32>>, "Event-Threshold-RSRQ";
    optional event_threshold_sinr: IntoField<u32, Option<u32>>, "Event-Threshold-SINR";
    optional collection_period_rrm_nr: IntoField<CollectionPeriodRrmNr, Option<CollectionPeriodRrmNr>>, "Collection-Period-RRM-NR";
    optional collection_period_m6_nr: IntoField<CollectionPeriodM6Nr, Option<CollectionPeriodM6Nr>>, "Collection-Period-M6-NR";
    optional collection_period_m7_nr: IntoField<u32, Option<u32>>, "Collection-Period-M7-NR";
    optional positioning_method: IntoField<OctetString, Option<OctetString>>, "Positioning-Method";
    repeated sensor_measurement, sensor_measurements: IntoField<SensorMeasurement>, "Sensor-Measurement";
    repeated mdt_allowed_plmn_id, mdt_allowed_plmn_ids: IntoField<OctetString>, "MDT-Allowed-PLMN-Id";
}
