// @generated from dictionaries/ts29215.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime, Set, Single, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    AdditionalAvps, Address, Grammar, Group, Item, List, OctetString, Time,
};
use crate::required;
use crate::base;
use crate::nasreq;
use crate::ts29212;
use crate::base::ResultCode;
use crate::ts29212::{
    BearerControlMode, ChargingRuleInstall, ChargingRuleRemove, DefaultAccess,
    DefaultEpsBearerQos, EventReportIndication, EventTrigger, IpCanType, NbifomMode,
    NbifomSupport, Offline, Online, QosInformation, QosRuleInstall, QosRuleRemove,
    RemovalOfAccess, RoutingRuleReport, SessionReleaseCause, UsageMonitoringInformation,
};
use crate::ts29215::avp;

/// The decisions of the home network for one sub-session.
///
/// ```text
/// Subsession-Decision-Info ::= < AVP Header: 2200 10415 >
///                              { Subsession-Id }
///                           *2 [ AN-GW-Address ]
///                              [ Result-Code ]
///                              [ Experimental-Result-Code ]
///                            * [ Charging-Rule-Remove ]
///                            * [ Charging-Rule-Install ]
///                              [ Event-Report-Indication ]
///                            * [ QoS-Rule-Install ]
///                            * [ QoS-Rule-Remove ]
///                              [ Default-EPS-Bearer-QoS ]
///                              [ Framed-IPv6-Prefix ]
///                            * [ Usage-Monitoring-Information ]
///                              [ Session-Release-Cause ]
///                              [ Bearer-Control-Mode ]
///                            * [ Event-Trigger ]
///                              [ Revalidation-Time ]
///                              [ Default-Access ]
///                              [ NBIFOM-Support ]
///                              [ NBIFOM-Mode ]
///                              [ RAN-Rule-Support ]
///                            * [ Routing-Rule-Report ]
///                              [ Removal-Of-Access ]
///                              [ IP-CAN-Type ]
///                              [ Online ]
///                              [ Offline ]
///                            * [ QoS-Information ]
///                            * [ AVP ]
/// ```
///
/// AVP code 2200 of vendor 10415, 3GPP TS 29.215, 5.3.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubsessionDecisionInfo {
    /// Subsession-Id (2202/10415), Unsigned32; 3GPP TS 29.215, 5.3.3.
    /// Names a sub-session within the S9 session.
    pub subsession_id: u32,
    /// AN-GW-Address (1050/10415), Address; 3GPP TS 29.212, 5.3.49.
    /// The address of the serving gateway.
    pub an_gw_address: List<Address, 0, 2>,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result-Code (298), Unsigned32; RFC 6733, 7.7.
    /// A result code of the vendor beside it, by convention in the ranges of Result-Code.
    pub experimental_result_code: Option<u32>,
    /// Charging-Rule-Remove (1002/10415), Grouped; 3GPP TS 29.212, 5.3.3.
    pub charging_rule_remove: Vec<ChargingRuleRemove>,
    /// Charging-Rule-Install (1001/10415), Grouped; 3GPP TS 29.212, 5.3.2.
    pub charging_rule_install: Vec<ChargingRuleInstall>,
    /// Event-Report-Indication (1033/10415), Grouped; 3GPP TS 29.212, 5.3.30.
    pub event_report_indication: Option<Box<EventReportIndication>>,
    /// QoS-Rule-Install (1051/10415), Grouped; 3GPP TS 29.212, 5a.3.1.
    pub qos_rule_install: Vec<QosRuleInstall>,
    /// QoS-Rule-Remove (1052/10415), Grouped; 3GPP TS 29.212, 5a.3.2.
    pub qos_rule_remove: Vec<QosRuleRemove>,
    /// Default-EPS-Bearer-QoS (1049/10415), Grouped; 3GPP TS 29.212, 5.3.48.
    pub default_eps_bearer_qos: Option<DefaultEpsBearerQos>,
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    /// A reserved octet, the prefix length in bits, and as many octets of prefix as that takes.
    pub framed_ipv6_prefix: Option<OctetString>,
    /// Usage-Monitoring-Information (1067/10415), Grouped; 3GPP TS 29.212, 5.3.60.
    pub usage_monitoring_information: Vec<UsageMonitoringInformation>,
    /// Session-Release-Cause (1045/10415), Enumerated; 3GPP TS 29.212, 5.3.44.
    pub session_release_cause: Option<SessionReleaseCause>,
    /// Bearer-Control-Mode (1023/10415), Enumerated; 3GPP TS 29.212, 5.3.23.
    pub bearer_control_mode: Option<BearerControlMode>,
    /// Event-Trigger (1006/10415), Enumerated; 3GPP TS 29.212, 5.3.7.
    pub event_trigger: Vec<EventTrigger>,
    /// Revalidation-Time (1042/10415), Time; 3GPP TS 29.212, 5.3.41.
    /// Before this time the gateway must ask again.
    pub revalidation_time: Option<Time>,
    /// Default-Access (2829/10415), Enumerated; 3GPP TS 29.212, 5.3.120.
    pub default_access: Option<DefaultAccess>,
    /// NBIFOM-Support (2831/10415), Enumerated; 3GPP TS 29.212, 5.3.116.
    pub nbifom_support: Option<NbifomSupport>,
    /// NBIFOM-Mode (2830/10415), Enumerated; 3GPP TS 29.212, 5.3.117.
    pub nbifom_mode: Option<NbifomMode>,
    /// RAN-Rule-Support (2832/10415), Unsigned32; 3GPP TS 29.212, 5.3.122.
    pub ran_rule_support: Option<u32>,
    /// Routing-Rule-Report (2835/10415), Grouped; 3GPP TS 29.212, 5.3.118.
    pub routing_rule_report: Vec<RoutingRuleReport>,
    /// Removal-Of-Access (2842/10415), Enumerated; 3GPP TS 29.212, 5.3.126.
    pub removal_of_access: Option<RemovalOfAccess>,
    /// IP-CAN-Type (1027/10415), Enumerated; 3GPP TS 29.212, 5.3.27.
    pub ip_can_type: Option<IpCanType>,
    /// Online (1009/10415), Enumerated; 3GPP TS 29.212, 5.3.10.
    pub online: Option<Online>,
    /// Offline (1008/10415), Enumerated; 3GPP TS 29.212, 5.3.9.
    pub offline: Option<Offline>,
    /// QoS-Information (1016/10415), Grouped; 3GPP TS 29.212, 5.3.16.
    pub qos_information: Vec<QosInformation>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for SubsessionDecisionInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Subsession-Decision-Info",
    items: &[
        Item::required(avp::SUBSESSION_ID.description()),
        Item::optional(ts29212::avp::AN_GW_ADDRESS.description()).times(0, Some(2)),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT_CODE.description()),
        Item::repeated(ts29212::avp::CHARGING_RULE_REMOVE.description()),
        Item::repeated(ts29212::avp::CHARGING_RULE_INSTALL.description()),
        Item::optional(ts29212::avp::EVENT_REPORT_INDICATION.description()),
        Item::repeated(ts29212::avp::QOS_RULE_INSTALL.description()),
        Item::repeated(ts29212::avp::QOS_RULE_REMOVE.description()),
        Item::optional(ts29212::avp::DEFAULT_EPS_BEARER_QOS.description()),
        Item::optional(nasreq::avp::FRAMED_IPV6_PREFIX.description()),
        Item::repeated(ts29212::avp::USAGE_MONITORING_INFORMATION.description()),
        Item::optional(ts29212::avp::SESSION_RELEASE_CAUSE.description()),
        Item::optional(ts29212::avp::BEARER_CONTROL_MODE.description()),
        Item::repeated(ts29212::avp::EVENT_TRIGGER.description()),
        Item::optional(ts29212::avp::REVALIDATION_TIME.description()),
        Item::optional(ts29212::avp::DEFAULT_ACCESS.description()),
        Item::optional(ts29212::avp::NBIFOM_SUPPORT.description()),
        Item::optional(ts29212::avp::NBIFOM_MODE.description()),
        Item::optional(ts29212::avp::RAN_RULE_SUPPORT.description()),
        Item::repeated(ts29212::avp::ROUTING_RULE_REPORT.description()),
        Item::optional(ts29212::avp::REMOVAL_OF_ACCESS.description()),
        Item::optional(ts29212::avp::IP_CAN_TYPE.description()),
        Item::optional(ts29212::avp::ONLINE.description()),
        Item::optional(ts29212::avp::OFFLINE.description()),
        Item::repeated(ts29212::avp::QOS_INFORMATION.description()),
        Item::any(),
    ],
};

impl Contents for SubsessionDecisionInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            subsession_id: unread.value(),
            an_gw_address: Default::default(),
            result_code: None,
            experimental_result_code: None,
            charging_rule_remove: Vec::new(),
            charging_rule_install: Vec::new(),
            event_report_indication: None,
            qos_rule_install: Vec::new(),
            qos_rule_remove: Vec::new(),
            default_eps_bearer_qos: None,
            framed_ipv6_prefix: None,
            usage_monitoring_information: Vec::new(),
            session_release_cause: None,
            bearer_control_mode: None,
            event_trigger: Vec::new(),
            revalidation_time: None,
            default_access: None,
            nbifom_support: None,
            nbifom_mode: None,
            ran_rule_support: None,
            routing_rule_report: Vec::new(),
            removal_of_access: None,
            ip_can_type: None,
            online: None,
            offline: None,
            qos_information: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2202) => received.one(0, 0, &mut self.subsession_id),
            (10415, 1050) => received.up_to(1, &mut self.an_gw_address),
            (0, 268) => received.optional(2, &mut self.result_code),
            (0, 298) => received.optional(3, &mut self.experimental_result_code),
            (10415, 1002) => received.many(4, &mut self.charging_rule_remove),
            (10415, 1001) => received.many(5, &mut self.charging_rule_install),
            (10415, 1033) => {
                received.optional_boxed(6, &mut self.event_report_indication)
            }
            (10415, 1051) => received.many(7, &mut self.qos_rule_install),
            (10415, 1052) => received.many(8, &mut self.qos_rule_remove),
            (10415, 1049) => received.optional(9, &mut self.default_eps_bearer_qos),
            (0, 97) => received.optional(10, &mut self.framed_ipv6_prefix),
            (10415, 1067) => received.many(11, &mut self.usage_monitoring_information),
            (10415, 1045) => received.optional(12, &mut self.session_release_cause),
            (10415, 1023) => received.optional(13, &mut self.bearer_control_mode),
            (10415, 1006) => received.many(14, &mut self.event_trigger),
            (10415, 1042) => received.optional(15, &mut self.revalidation_time),
            (10415, 2829) => received.optional(16, &mut self.default_access),
            (10415, 2831) => received.optional(17, &mut self.nbifom_support),
            (10415, 2830) => received.optional(18, &mut self.nbifom_mode),
            (10415, 2832) => received.optional(19, &mut self.ran_rule_support),
            (10415, 2835) => received.many(20, &mut self.routing_rule_report),
            (10415, 2842) => received.optional(21, &mut self.removal_of_access),
            (10415, 1027) => received.optional(22, &mut self.ip_can_type),
            (10415, 1009) => received.optional(23, &mut self.online),
            (10415, 1008) => received.optional(24, &mut self.offline),
            (10415, 1016) => received.many(25, &mut self.qos_information),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::SUBSESSION_ID, &self.subsession_id);
        avps.many(&ts29212::avp::AN_GW_ADDRESS, &self.an_gw_address);
        avps.optional(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(
            &base::avp::EXPERIMENTAL_RESULT_CODE,
            &self.experimental_result_code,
        );
        avps.many(&ts29212::avp::CHARGING_RULE_REMOVE, &self.charging_rule_remove);
        avps.many(&ts29212::avp::CHARGING_RULE_INSTALL, &self.charging_rule_install);
        avps.optional_boxed(
            &ts29212::avp::EVENT_REPORT_INDICATION,
            &self.event_report_indication,
        );
        avps.many(&ts29212::avp::QOS_RULE_INSTALL, &self.qos_rule_install);
        avps.many(&ts29212::avp::QOS_RULE_REMOVE, &self.qos_rule_remove);
        avps.optional(
            &ts29212::avp::DEFAULT_EPS_BEARER_QOS,
            &self.default_eps_bearer_qos,
        );
        avps.optional(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        avps.many(
            &ts29212::avp::USAGE_MONITORING_INFORMATION,
            &self.usage_monitoring_information,
        );
        avps.optional(&ts29212::avp::SESSION_RELEASE_CAUSE, &self.session_release_cause);
        avps.optional(&ts29212::avp::BEARER_CONTROL_MODE, &self.bearer_control_mode);
        avps.many(&ts29212::avp::EVENT_TRIGGER, &self.event_trigger);
        avps.optional(&ts29212::avp::REVALIDATION_TIME, &self.revalidation_time);
        avps.optional(&ts29212::avp::DEFAULT_ACCESS, &self.default_access);
        avps.optional(&ts29212::avp::NBIFOM_SUPPORT, &self.nbifom_support);
        avps.optional(&ts29212::avp::NBIFOM_MODE, &self.nbifom_mode);
        avps.optional(&ts29212::avp::RAN_RULE_SUPPORT, &self.ran_rule_support);
        avps.many(&ts29212::avp::ROUTING_RULE_REPORT, &self.routing_rule_report);
        avps.optional(&ts29212::avp::REMOVAL_OF_ACCESS, &self.removal_of_access);
        avps.optional(&ts29212::avp::IP_CAN_TYPE, &self.ip_can_type);
        avps.optional(&ts29212::avp::ONLINE, &self.online);
        avps.optional(&ts29212::avp::OFFLINE, &self.offline);
        avps.many(&ts29212::avp::QOS_INFORMATION, &self.qos_information);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SubsessionDecisionInfoBuilder<(A,) = (Unset,), (Set,)> builds group SubsessionDecisionInfo in Single<SubsessionDecisionInfo>, with additional_avps;
    required subsession_id: IntoField<u32>, "Subsession-Id" => (Set,), A: required::SubsessionId;
    optional an_gw_address: IntoField<Address, List<Address, 0, 2>>, "AN-GW-Address";
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional experimental_result_code: IntoField<u32, Option<u32>>, "Experimental-Result-Code";
    optional event_report_indication: IntoField<EventReportIndication, Option<Box<EventReportIndication>>>, "Event-Report-Indication";
    optional default_eps_bearer_qos: IntoField<DefaultEpsBearerQos, Option<DefaultEpsBearerQos>>, "Default-EPS-Bearer-QoS";
    optional framed_ipv6_prefix: IntoField<OctetString, Option<OctetString>>, "Framed-IPv6-Prefix";
    optional session_release_cause: IntoField<SessionReleaseCause, Option<SessionReleaseCause>>, "Session-Release-Cause";
    optional bearer_control_mode: IntoField<BearerControlMode, Option<BearerControlMode>>, "Bearer-Control-Mode";
    optional revalidation_time: IntoTime<Option<Time>>, "Revalidation-Time";
    optional default_access: IntoField<DefaultAccess, Option<DefaultAccess>>, "Default-Access";
    optional nbifom_support: IntoField<NbifomSupport, Option<NbifomSupport>>, "NBIFOM-Support";
    optional nbifom_mode: IntoField<NbifomMode, Option<NbifomMode>>, "NBIFOM-Mode";
    optional ran_rule_support: IntoField<u32, Option<u32>>, "RAN-Rule-Support";
    optional removal_of_access: IntoField<RemovalOfAccess, Option<RemovalOfAccess>>, "Removal-Of-Access";
    optional ip_can_type: IntoField<IpCanType, Option<IpCanType>>, "IP-CAN-Type";
    optional online: IntoField<Online, Option<Online>>, "Online";
    optional offline: IntoField<Offline, Option<Offline>>, "Offline";
    repeated charging_rule_remove, charging_rule_removes: IntoField<ChargingRuleRemove>, "Charging-Rule-Remove";
    repeated charging_rule_install, charging_rule_installs: IntoField<ChargingRuleInstall>, "Charging-Rule-Install";
    repeated qos_rule_remove, qos_rule_removes: IntoField<QosRuleRemove>, "QoS-Rule-Remove";
    repeated usage_monitoring_information, usage_monitoring_informations: IntoField<UsageMonitoringInformation>, "Usage-Monitoring-Information";
    repeated event_trigger, event_triggers: IntoField<EventTrigger>, "Event-Trigger";
    repeated routing_rule_report, routing_rule_reports: IntoField<RoutingRuleReport>, "Routing-Rule-Report";
    repeated qos_information, qos_informations: IntoField<QosInformation>, "QoS-Information";
    large qos_rule_install, qos_rule_installs: IntoField<QosRuleInstall, Vec<QosRuleInstall>>, IntoField<QosRuleInstall>, "QoS-Rule-Install";
}
