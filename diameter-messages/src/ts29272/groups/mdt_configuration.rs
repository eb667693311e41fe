// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Place,
};
use crate::ts29272::{
    AreaScope, CollectionPeriodRrmLte, CollectionPeriodRrmUmts, JobType, LoggingDuration,
    LoggingInterval, MbsfnArea, MeasurementPeriodLte, MeasurementPeriodUmts,
    ReportAmount, ReportInterval, avp,
};
use super::mdt_configuration_builder::{
    MdtConfigurationBuilder, MdtConfigurationOptional,
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
pub struct MdtConfiguration {
    /// Job-Type (1623/10415), Enumerated; 3GPP TS 29.272, 7.3.137.
    pub job_type: JobType,
    /// Area-Scope (1624/10415), Grouped; 3GPP TS 29.272, 7.3.138.
    pub area_scope: Option<AreaScope>,
    /// List-Of-Measurements (1625/10415), Unsigned32; 3GPP TS 29.272, 7.3.139.
    pub list_of_measurements: Option<u32>,
    /// Reporting-Trigger (1626/10415), Unsigned32; 3GPP TS 29.272, 7.3.140.
    pub reporting_trigger: Option<u32>,
    /// Report-Interval (1627/10415), Enumerated; 3GPP TS 29.272, 7.3.141.
    pub report_interval: Option<ReportInterval>,
    /// Report-Amount (1628/10415), Enumerated; 3GPP TS 29.272, 7.3.142.
    pub report_amount: Option<ReportAmount>,
    /// Event-Threshold-RSRP (1629/10415), Unsigned32; 3GPP TS 29.272, 7.3.143.
    pub event_threshold_rsrp: Option<u32>,
    /// Event-Threshold-RSRQ (1630/10415), Unsigned32; 3GPP TS 29.272, 7.3.144.
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
    pub positioning_method: Option<OctetString>,
    /// Measurement-Quantity (1660/10415), OctetString; 3GPP TS 29.272, 7.3.171.
    pub measurement_quantity: Option<OctetString>,
    /// Event-Threshold-Event-1F (1661/10415), Integer32; 3GPP TS 29.272, 7.3.172.
    pub event_threshold_event_1f: Option<i32>,
    /// Event-Threshold-Event-1I (1662/10415), Integer32; 3GPP TS 29.272, 7.3.173.
    pub event_threshold_event_1i: Option<i32>,
    /// MDT-Allowed-PLMN-Id (1671/10415), OctetString; 3GPP TS 29.272, 7.3.185.
    pub mdt_allowed_plmn_id: Vec<OctetString>,
    /// MBSFN-Area (1694/10415), Grouped; 3GPP TS 29.272, 7.3.219.
    pub mbsfn_area: Vec<MbsfnArea>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MdtConfiguration {
    /// Starts building the AVPs of a MDT-Configuration.
    pub fn builder() -> MdtConfigurationBuilder {
        MdtConfigurationBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (job_type,): (JobType,),
        optional: MdtConfigurationOptional,
    ) -> Self {
        Self {
            job_type,
            area_scope: optional.area_scope,
            list_of_measurements: optional.list_of_measurements,
            reporting_trigger: optional.reporting_trigger,
            report_interval: optional.report_interval,
            report_amount: optional.report_amount,
            event_threshold_rsrp: optional.event_threshold_rsrp,
            event_threshold_rsrq: optional.event_threshold_rsrq,
            logging_interval: optional.logging_interval,
            logging_duration: optional.logging_duration,
            measurement_period_lte: optional.measurement_period_lte,
            measurement_period_umts: optional.measurement_period_umts,
            collection_period_rrm_lte: optional.collection_period_rrm_lte,
            collection_period_rrm_umts: optional.collection_period_rrm_umts,
            positioning_method: optional.positioning_method,
            measurement_quantity: optional.measurement_quantity,
            event_threshold_event_1f: optional.event_threshold_event_1f,
            event_threshold_event_1i: optional.event_threshold_event_1i,
            mdt_allowed_plmn_id: optional.mdt_allowed_plmn_id,
            mbsfn_area: optional.mbsfn_area,
            additional_avps: optional.additional_avps,
        }
    }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut job_type = None;
        let mut optional = MdtConfigurationOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 1623) => received.one(0, &mut job_type),
                (10415, 1624) => received.one(1, &mut optional.area_scope),
                (10415, 1625) => received.one(2, &mut optional.list_of_measurements),
                (10415, 1626) => received.one(3, &mut optional.reporting_trigger),
                (10415, 1627) => received.one(4, &mut optional.report_interval),
                (10415, 1628) => received.one(5, &mut optional.report_amount),
                (10415, 1629) => received.one(6, &mut optional.event_threshold_rsrp),
                (10415, 1630) => received.one(7, &mut optional.event_threshold_rsrq),
                (10415, 1631) => received.one(8, &mut optional.logging_interval),
                (10415, 1632) => received.one(9, &mut optional.logging_duration),
                (10415, 1655) => received.one(10, &mut optional.measurement_period_lte),
                (10415, 1656) => received.one(11, &mut optional.measurement_period_umts),
                (10415, 1657) => {
                    received.one(12, &mut optional.collection_period_rrm_lte)
                }
                (10415, 1658) => {
                    received.one(13, &mut optional.collection_period_rrm_umts)
                }
                (10415, 1659) => received.one(14, &mut optional.positioning_method),
                (10415, 1660) => received.one(15, &mut optional.measurement_quantity),
                (10415, 1661) => received.one(16, &mut optional.event_threshold_event_1f),
                (10415, 1662) => received.one(17, &mut optional.event_threshold_event_1i),
                (10415, 1671) => received.many(18, &mut optional.mdt_allowed_plmn_id),
                (10415, 1694) => received.many(19, &mut optional.mbsfn_area),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &job_type);
        let required = (job_type?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::JOB_TYPE, &self.job_type);
        encoder.optional(&avp::AREA_SCOPE, &self.area_scope);
        encoder.optional(&avp::LIST_OF_MEASUREMENTS, &self.list_of_measurements);
        encoder.optional(&avp::REPORTING_TRIGGER, &self.reporting_trigger);
        encoder.optional(&avp::REPORT_INTERVAL, &self.report_interval);
        encoder.optional(&avp::REPORT_AMOUNT, &self.report_amount);
        encoder.optional(&avp::EVENT_THRESHOLD_RSRP, &self.event_threshold_rsrp);
        encoder.optional(&avp::EVENT_THRESHOLD_RSRQ, &self.event_threshold_rsrq);
        encoder.optional(&avp::LOGGING_INTERVAL, &self.logging_interval);
        encoder.optional(&avp::LOGGING_DURATION, &self.logging_duration);
        encoder.optional(&avp::MEASUREMENT_PERIOD_LTE, &self.measurement_period_lte);
        encoder.optional(&avp::MEASUREMENT_PERIOD_UMTS, &self.measurement_period_umts);
        encoder
            .optional(&avp::COLLECTION_PERIOD_RRM_LTE, &self.collection_period_rrm_lte);
        encoder
            .optional(
                &avp::COLLECTION_PERIOD_RRM_UMTS,
                &self.collection_period_rrm_umts,
            );
        encoder.optional(&avp::POSITIONING_METHOD, &self.positioning_method);
        encoder.optional(&avp::MEASUREMENT_QUANTITY, &self.measurement_quantity);
        encoder.optional(&avp::EVENT_THRESHOLD_EVENT_1F, &self.event_threshold_event_1f);
        encoder.optional(&avp::EVENT_THRESHOLD_EVENT_1I, &self.event_threshold_event_1i);
        encoder.many(&avp::MDT_ALLOWED_PLMN_ID, &self.mdt_allowed_plmn_id);
        encoder.many(&avp::MBSFN_AREA, &self.mbsfn_area);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}
