// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Single};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::base;
use crate::credit_control;
use crate::ts29061;
use crate::ts29212;
use crate::base::ResultCode;
use crate::credit_control::{
    FinalUnitIndication, GSUPoolReference, GrantedServiceUnit, RequestedServiceUnit,
};
use crate::ts29212::QosInformation;
use crate::ts32299::{
    AfCorrelationInformation, AnnouncementInformation, Envelope, EnvelopeReporting,
    PsFurnishChargingInformation, RelatedTrigger, ReportingReason, ServiceSpecificInfo,
    TimeQuotaMechanism, Trigger, UsedServiceUnit, avp,
};

/// Quotas and their use for a rating group, with the thresholds, timers and triggers that 3GPP adds
/// to RFC 8506.
///
/// ```text
/// Multiple-Services-Credit-Control ::= < AVP Header: 456 >
///                                      [ credit-control:Granted-Service-Unit ]
///                                      [ Requested-Service-Unit ]
///                                    * [ ts32299:Used-Service-Unit ]
///                                    * [ Service-Identifier ]
///                                      [ Rating-Group ]
///                                    * [ G-S-U-Pool-Reference ]
///                                      [ Validity-Time ]
///                                      [ Result-Code ]
///                                      [ Final-Unit-Indication ]
///                                      [ Time-Quota-Threshold ]
///                                      [ Volume-Quota-Threshold ]
///                                      [ Unit-Quota-Threshold ]
///                                      [ Quota-Holding-Time ]
///                                      [ Quota-Consumption-Time ]
///                                    * [ Reporting-Reason ]
///                                      [ Trigger ]
///                                      [ PS-Furnish-Charging-Information ]
///                                      [ Refund-Information ]
///                                    * [ AF-Correlation-Information ]
///                                    * [ Envelope ]
///                                      [ Envelope-Reporting ]
///                                      [ Time-Quota-Mechanism ]
///                                    * [ Service-Specific-Info ]
///                                      [ QoS-Information ]
///                                    * [ Announcement-Information ]
///                                      [ 3GPP-RAT-Type ]
///                                      [ Related-Trigger ]
///                                    * [ AVP ]
/// ```
///
/// AVP code 456, 3GPP TS 32.299, 7.1.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MultipleServicesCreditControl {
    /// Granted-Service-Unit (431), Grouped; RFC 8506, 8.17.
    pub granted_service_unit: Option<GrantedServiceUnit>,
    /// Requested-Service-Unit (437), Grouped; RFC 8506, 8.18.
    pub requested_service_unit: Option<RequestedServiceUnit>,
    /// Used-Service-Unit (446), Grouped; 3GPP TS 32.299, 7.1.
    pub used_service_unit: Vec<UsedServiceUnit>,
    /// Service-Identifier (439), Unsigned32; RFC 8506, 8.28.
    /// A service within the Service-Context-Id.
    pub service_identifier: Vec<u32>,
    /// Rating-Group (432), Unsigned32; RFC 8506, 8.29.
    /// Services that are rated alike, and so share a quota.
    pub rating_group: Option<u32>,
    /// G-S-U-Pool-Reference (457), Grouped; RFC 8506, 8.30.
    pub g_s_u_pool_reference: Vec<GSUPoolReference>,
    /// Validity-Time (448), Unsigned32; RFC 8506, 8.33.
    /// Seconds for which granted units are valid; the client asks again when they end.
    pub validity_time: Option<u32>,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Final-Unit-Indication (430), Grouped; RFC 8506, 8.34.
    pub final_unit_indication: Option<Box<FinalUnitIndication>>,
    /// Time-Quota-Threshold (868/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Seconds left in a quota at which the client asks again, while service goes on.
    pub time_quota_threshold: Option<u32>,
    /// Volume-Quota-Threshold (869/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Octets left in a quota at which the client asks again, while service goes on.
    pub volume_quota_threshold: Option<u32>,
    /// Unit-Quota-Threshold (1226/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Service-specific units left in a quota at which the client asks again, while service goes on.
    pub unit_quota_threshold: Option<u32>,
    /// Quota-Holding-Time (871/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Seconds without traffic after which an unused quota is given back; 0 is never.
    pub quota_holding_time: Option<u32>,
    /// Quota-Consumption-Time (881/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Seconds of idle traffic that still count as use of a time quota.
    pub quota_consumption_time: Option<u32>,
    /// Reporting-Reason (872/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub reporting_reason: Vec<ReportingReason>,
    /// Trigger (1264/10415), Grouped; 3GPP TS 32.299, 7.2.235.
    pub trigger: Option<Trigger>,
    /// PS-Furnish-Charging-Information (865/10415), Grouped; 3GPP TS 32.299, 7.2.157.
    pub ps_furnish_charging_information: Option<PsFurnishChargingInformation>,
    /// Refund-Information (2022/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// What a later refund needs to find this charge; opaque to the client.
    pub refund_information: Option<OctetString>,
    /// AF-Correlation-Information (1276/10415), Grouped; 3GPP TS 32.299, 7.2.11.
    pub af_correlation_information: Vec<AfCorrelationInformation>,
    /// Envelope (1266/10415), Grouped; 3GPP TS 32.299, 7.2.59.
    pub envelope: Vec<Envelope>,
    /// Envelope-Reporting (1268/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub envelope_reporting: Option<EnvelopeReporting>,
    /// Time-Quota-Mechanism (1270/10415), Grouped; 3GPP TS 32.299, 7.2.228.
    pub time_quota_mechanism: Option<TimeQuotaMechanism>,
    /// Service-Specific-Info (1249/10415), Grouped; 3GPP TS 32.299, 7.2.195.
    pub service_specific_info: Vec<ServiceSpecificInfo>,
    /// QoS-Information (1016/10415), Grouped; 3GPP TS 29.212, 5.3.16.
    pub qos_information: Option<Box<QosInformation>>,
    /// Announcement-Information (3904/10415), Grouped; 3GPP TS 32.299, 7.2.
    pub announcement_information: Vec<AnnouncementInformation>,
    /// 3GPP-RAT-Type (21/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet: 1 UTRAN, 2 GERAN, 3 WLAN, 6 E-UTRAN and more; other numbers than in RAT-Type (1032).
    pub three_gpp_rat_type: Option<OctetString>,
    /// Related-Trigger (3926/10415), Grouped; 3GPP TS 32.299, 7.2.
    pub related_trigger: Option<RelatedTrigger>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MultipleServicesCreditControl {}

static GRAMMAR: Grammar = Grammar {
    name: "Multiple-Services-Credit-Control",
    items: &[
        Item::optional(credit_control::avp::GRANTED_SERVICE_UNIT.description()),
        Item::optional(credit_control::avp::REQUESTED_SERVICE_UNIT.description()),
        Item::repeated(avp::USED_SERVICE_UNIT.description()),
        Item::repeated(credit_control::avp::SERVICE_IDENTIFIER.description()),
        Item::optional(credit_control::avp::RATING_GROUP.description()),
        Item::repeated(credit_control::avp::G_S_U_POOL_REFERENCE.description()),
        Item::optional(credit_control::avp::VALIDITY_TIME.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(credit_control::avp::FINAL_UNIT_INDICATION.description()),
        Item::optional(avp::TIME_QUOTA_THRESHOLD.description()),
        Item::optional(avp::VOLUME_QUOTA_THRESHOLD.description()),
        Item::optional(avp::UNIT_QUOTA_THRESHOLD.description()),
        Item::optional(avp::QUOTA_HOLDING_TIME.description()),
        Item::optional(avp::QUOTA_CONSUMPTION_TIME.description()),
        Item::repeated(avp::REPORTING_REASON.description()),
        Item::optional(avp::TRIGGER.description()),
        Item::optional(avp::PS_FURNISH_CHARGING_INFORMATION.description()),
        Item::optional(avp::REFUND_INFORMATION.description()),
        Item::repeated(avp::AF_CORRELATION_INFORMATION.description()),
        Item::repeated(avp::ENVELOPE.description()),
        Item::optional(avp::ENVELOPE_REPORTING.description()),
        Item::optional(avp::TIME_QUOTA_MECHANISM.description()),
        Item::repeated(avp::SERVICE_SPECIFIC_INFO.description()),
        Item::optional(ts29212::avp::QOS_INFORMATION.description()),
        Item::repeated(avp::ANNOUNCEMENT_INFORMATION.description()),
        Item::optional(ts29061::avp::THREE_GPP_RAT_TYPE.description()),
        Item::optional(avp::RELATED_TRIGGER.description()),
        Item::any(),
    ],
};

impl Contents for MultipleServicesCreditControl {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 431) => received.optional(0, &mut self.granted_service_unit),
            (0, 437) => received.optional(1, &mut self.requested_service_unit),
            (0, 446) => received.many(2, &mut self.used_service_unit),
            (0, 439) => received.many(3, &mut self.service_identifier),
            (0, 432) => received.optional(4, &mut self.rating_group),
            (0, 457) => received.many(5, &mut self.g_s_u_pool_reference),
            (0, 448) => received.optional(6, &mut self.validity_time),
            (0, 268) => received.optional(7, &mut self.result_code),
            (0, 430) => received.optional_boxed(8, &mut self.final_unit_indication),
            (10415, 868) => received.optional(9, &mut self.time_quota_threshold),
            (10415, 869) => received.optional(10, &mut self.volume_quota_threshold),
            (10415, 1226) => received.optional(11, &mut self.unit_quota_threshold),
            (10415, 871) => received.optional(12, &mut self.quota_holding_time),
            (10415, 881) => received.optional(13, &mut self.quota_consumption_time),
            (10415, 872) => received.many(14, &mut self.reporting_reason),
            (10415, 1264) => received.optional(15, &mut self.trigger),
            (10415, 865) => {
                received.optional(16, &mut self.ps_furnish_charging_information)
            }
            (10415, 2022) => received.optional(17, &mut self.refund_information),
            (10415, 1276) => received.many(18, &mut self.af_correlation_information),
            (10415, 1266) => received.many(19, &mut self.envelope),
            (10415, 1268) => received.optional(20, &mut self.envelope_reporting),
            (10415, 1270) => received.optional(21, &mut self.time_quota_mechanism),
            (10415, 1249) => received.many(22, &mut self.service_specific_info),
            (10415, 1016) => received.optional_boxed(23, &mut self.qos_information),
            (10415, 3904) => received.many(24, &mut self.announcement_information),
            (10415, 21) => received.optional(25, &mut self.three_gpp_rat_type),
            (10415, 3926) => received.optional(26, &mut self.related_trigger),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &credit_control::avp::GRANTED_SERVICE_UNIT,
            &self.granted_service_unit,
        );
        avps.optional(
            &credit_control::avp::REQUESTED_SERVICE_UNIT,
            &self.requested_service_unit,
        );
        avps.many(&avp::USED_SERVICE_UNIT, &self.used_service_unit);
        avps.many(&credit_control::avp::SERVICE_IDENTIFIER, &self.service_identifier);
        avps.optional(&credit_control::avp::RATING_GROUP, &self.rating_group);
        avps.many(
            &credit_control::avp::G_S_U_POOL_REFERENCE,
            &self.g_s_u_pool_reference,
        );
        avps.optional(&credit_control::avp::VALIDITY_TIME, &self.validity_time);
        avps.optional(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional_boxed(
            &credit_control::avp::FINAL_UNIT_INDICATION,
            &self.final_unit_indication,
        );
        avps.optional(&avp::TIME_QUOTA_THRESHOLD, &self.time_quota_threshold);
        avps.optional(&avp::VOLUME_QUOTA_THRESHOLD, &self.volume_quota_threshold);
        avps.optional(&avp::UNIT_QUOTA_THRESHOLD, &self.unit_quota_threshold);
        avps.optional(&avp::QUOTA_HOLDING_TIME, &self.quota_holding_time);
        avps.optional(&avp::QUOTA_CONSUMPTION_TIME, &self.quota_consumption_time);
        avps.many(&avp::REPORTING_REASON, &self.reporting_reason);
        avps.optional(&avp::TRIGGER, &self.trigger);
        avps.optional(
            &avp::PS_FURNISH_CHARGING_INFORMATION,
            &self.ps_furnish_charging_information,
        );
        avps.optional(&avp::REFUND_INFORMATION, &self.refund_information);
        avps.many(&avp::AF_CORRELATION_INFORMATION, &self.af_correlation_information);
        avps.many(&avp::ENVELOPE, &self.envelope);
        avps.optional(&avp::ENVELOPE_REPORTING, &self.envelope_reporting);
        avps.optional(&avp::TIME_QUOTA_MECHANISM, &self.time_quota_mechanism);
        avps.many(&avp::SERVICE_SPECIFIC_INFO, &self.service_specific_info);
        avps.optional_boxed(&ts29212::avp::QOS_INFORMATION, &self.qos_information);
        avps.many(&avp::ANNOUNCEMENT_INFORMATION, &self.announcement_information);
        avps.optional(&ts29061::avp::THREE_GPP_RAT_TYPE, &self.three_gpp_rat_type);
        avps.optional(&avp::RELATED_TRIGGER, &self.related_trigger);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MultipleServicesCreditControlBuilder builds group MultipleServicesCreditControl in Single<MultipleServicesCreditControl>, with additional_avps;
    optional granted_service_unit: IntoField<GrantedServiceUnit, Option<GrantedServiceUnit>>, "Granted-Service-Unit";
    optional requested_service_unit: IntoField<RequestedServiceUnit, Option<RequestedServiceUnit>>, "Requested-Service-Unit";
    optional rating_group: IntoField<u32, Option<u32>>, "Rating-Group";
    optional validity_time: IntoField<u32, Option<u32>>, "Validity-Time";
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional final_unit_indication: IntoField<FinalUnitIndication, Option<Box<FinalUnitIndication>>>, "Final-Unit-Indication";
    optional time_quota_threshold: IntoField<u32, Option<u32>>, "Time-Quota-Threshold";
    optional volume_quota_threshold: IntoField<u32, Option<u32>>, "Volume-Quota-Threshold";
    optional unit_quota_threshold: IntoField<u32, Option<u32>>, "Unit-Quota-Threshold";
    optional quota_holding_time: IntoField<u32, Option<u32>>, "Quota-Holding-Time";
    optional quota_consumption_time: IntoField<u32, Option<u32>>, "Quota-Consumption-Time";
    optional trigger: IntoField<Trigger, Option<Trigger>>, "Trigger";
    optional ps_furnish_charging_information: IntoField<PsFurnishChargingInformation, Option<PsFurnishChargingInformation>>, "PS-Furnish-Charging-Information";
    optional refund_information: IntoField<OctetString, Option<OctetString>>, "Refund-Information";
    optional envelope_reporting: IntoField<EnvelopeReporting, Option<EnvelopeReporting>>, "Envelope-Reporting";
    optional time_quota_mechanism: IntoField<TimeQuotaMechanism, Option<TimeQuotaMechanism>>, "Time-Quota-Mechanism";
    optional qos_information: IntoField<QosInformation, Option<Box<QosInformation>>>, "QoS-Information";
    optional three_gpp_rat_type: IntoField<OctetString, Option<OctetString>>, "3GPP-RAT-Type";
    optional related_trigger: IntoField<RelatedTrigger, Option<RelatedTrigger>>, "Related-Trigger";
    repeated used_service_unit, used_service_units: IntoField<UsedServiceUnit>, "Used-Service-Unit";
    repeated service_identifier, service_identifiers: IntoField<u32>, "Service-Identifier";
    repeated g_s_u_pool_reference, g_s_u_pool_references: IntoField<GSUPoolReference>, "G-S-U-Pool-Reference";
    repeated reporting_reason, reporting_reasons: IntoField<ReportingReason>, "Reporting-Reason";
    repeated af_correlation_information, af_correlation_informations: IntoField<AfCorrelationInformation>, "AF-Correlation-Information";
    repeated envelope, envelopes: IntoField<Envelope>, "Envelope";
    repeated service_specific_info, service_specific_infos: IntoField<ServiceSpecificInfo>, "Service-Specific-Info";
    repeated announcement_information, announcement_informations: IntoField<AnnouncementInformation>, "Announcement-Information";
}

#[cfg(feature = "session")]
diameter_session::credit_control_avps! {
    group MultipleServicesCreditControl = Default::default();
    Service: service_identifier, rating_group;
    Identifiers: service_identifier;
    ServiceRequest: requested_service_unit, used_service_unit, reporting_reason, trigger, envelope;
    Grant: granted_service_unit, g_s_u_pool_reference, validity_time, result_code, final_unit_indication, time_quota_threshold, volume_quota_threshold, unit_quota_threshold, quota_holding_time, quota_consumption_time, trigger, envelope_reporting, time_quota_mechanism;
}
