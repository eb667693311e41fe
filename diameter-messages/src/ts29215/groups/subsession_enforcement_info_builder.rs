// @generated from dictionaries/ts29215.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, Address, List, OctetString, Time, Utf8String};
use crate::base::ResultCode;
use crate::ts29212::{
    AccessNetworkChargingIdentifierGx, AnGwStatus, ApplicationDetectionInformation,
    BearerOperation, BearerUsage, ChargingRuleReport, CoaInformation, DefaultAccess,
    DefaultEpsBearerQos, EventTrigger, IpCanType, NbifomMode, NbifomSupport,
    NetworkRequestSupport, Offline, Online, PacketFilterInformation,
    PacketFilterOperation, QosInformation, QosRuleReport, RatType, RoutingRuleInstall,
    RoutingRuleRemove, SessionLinkingIndicator, TftPacketFilterInformation,
    UsageMonitoringInformation,
};
use crate::ts29215::{
    MultipleBberfAction, SubsessionEnforcementInfo, SubsessionOperation, required,
};
use crate::ts32299::UserCsgInformation;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`SubsessionEnforcementInfo`]. `build` exists once all that is required is set:
/// Subsession-Id.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SubsessionEnforcementInfoBuilder<R = (Unset,)> {
    required: R,
    optional: SubsessionEnforcementInfoOptional,
}

impl SubsessionEnforcementInfoBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> SubsessionEnforcementInfoBuilder<(A,)> {
    /// Sets Subsession-Id (required).
    pub fn subsession_id(
        self,
        value: u32,
    ) -> SubsessionEnforcementInfoBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        SubsessionEnforcementInfoBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> SubsessionEnforcementInfo
    where
        A: required::SubsessionId<u32>,
    {
        let (a,) = self.required;
        SubsessionEnforcementInfo {
            subsession_id: a.value(),
            subsession_operation: self.optional.subsession_operation,
            an_gw_address: self.optional.an_gw_address,
            bearer_identifier: self.optional.bearer_identifier,
            bearer_operation: self.optional.bearer_operation,
            packet_filter_information: self.optional.packet_filter_information,
            packet_filter_operation: self.optional.packet_filter_operation,
            qos_information: self.optional.qos_information,
            framed_ip_address: self.optional.framed_ip_address,
            framed_ipv6_prefix: self.optional.framed_ipv6_prefix,
            coa_information: self.optional.coa_information,
            called_station_id: self.optional.called_station_id,
            pdn_connection_id: self.optional.pdn_connection_id,
            bearer_usage: self.optional.bearer_usage,
            tft_packet_filter_information: self.optional.tft_packet_filter_information,
            online: self.optional.online,
            offline: self.optional.offline,
            result_code: self.optional.result_code,
            experimental_result_code: self.optional.experimental_result_code,
            charging_rule_report: self.optional.charging_rule_report,
            credit_management_status: self.optional.credit_management_status,
            qos_rule_report: self.optional.qos_rule_report,
            application_detection_information: self
                .optional
                .application_detection_information,
            ip_can_type: self.optional.ip_can_type,
            rat_type: self.optional.rat_type,
            three_gpp_sgsn_mcc_mnc: self.optional.three_gpp_sgsn_mcc_mnc,
            three_gpp_sgsn_address: self.optional.three_gpp_sgsn_address,
            three_gpp_sgsn_ipv6_address: self.optional.three_gpp_sgsn_ipv6_address,
            rai: self.optional.rai,
            three_gpp_user_location_info: self.optional.three_gpp_user_location_info,
            three_gpp2_bsid: self.optional.three_gpp2_bsid,
            user_csg_information: self.optional.user_csg_information,
            default_eps_bearer_qos: self.optional.default_eps_bearer_qos,
            default_access: self.optional.default_access,
            nbifom_support: self.optional.nbifom_support,
            nbifom_mode: self.optional.nbifom_mode,
            access_availability_change_reason: self
                .optional
                .access_availability_change_reason,
            network_request_support: self.optional.network_request_support,
            routing_rule_install: self.optional.routing_rule_install,
            routing_rule_remove: self.optional.routing_rule_remove,
            user_location_info_time: self.optional.user_location_info_time,
            logical_access_id: self.optional.logical_access_id,
            physical_access_id: self.optional.physical_access_id,
            usage_monitoring_information: self.optional.usage_monitoring_information,
            multiple_bberf_action: self.optional.multiple_bberf_action,
            event_trigger: self.optional.event_trigger,
            access_network_charging_address: self
                .optional
                .access_network_charging_address,
            access_network_charging_identifier_gx: self
                .optional
                .access_network_charging_identifier_gx,
            session_linking_indicator: self.optional.session_linking_indicator,
            he_nb_local_ip_address: self.optional.he_nb_local_ip_address,
            ue_local_ip_address: self.optional.ue_local_ip_address,
            ue_local_ipv6_prefix: self.optional.ue_local_ipv6_prefix,
            udp_source_port: self.optional.udp_source_port,
            an_gw_status: self.optional.an_gw_status,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Subsession-Enforcement-Info may carry but need not.
#[derive(Clone, Debug, Default)]
struct SubsessionEnforcementInfoOptional {
    subsession_operation: Option<SubsessionOperation>,
    an_gw_address: List<Address, 0, 2>,
    bearer_identifier: Option<OctetString>,
    bearer_operation: Option<BearerOperation>,
    packet_filter_information: Vec<PacketFilterInformation>,
    packet_filter_operation: Option<PacketFilterOperation>,
    qos_information: Option<Box<QosInformation>>,
    framed_ip_address: Option<OctetString>,
    framed_ipv6_prefix: Option<OctetString>,
    coa_information: Vec<CoaInformation>,
    called_station_id: Option<Utf8String>,
    pdn_connection_id: Option<OctetString>,
    bearer_usage: Option<BearerUsage>,
    tft_packet_filter_information: Vec<TftPacketFilterInformation>,
    online: Option<Online>,
    offline: Option<Offline>,
    result_code: Option<ResultCode>,
    experimental_result_code: Option<u32>,
    charging_rule_report: Vec<ChargingRuleReport>,
    credit_management_status: Option<u32>,
    qos_rule_report: Vec<QosRuleReport>,
    application_detection_information: Vec<ApplicationDetectionInformation>,
    ip_can_type: Option<IpCanType>,
    rat_type: Option<RatType>,
    three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    three_gpp_sgsn_address: Option<OctetString>,
    three_gpp_sgsn_ipv6_address: Option<OctetString>,
    rai: Option<Utf8String>,
    three_gpp_user_location_info: Option<OctetString>,
    three_gpp2_bsid: Option<Utf8String>,
    user_csg_information: Option<UserCsgInformation>,
    default_eps_bearer_qos: Option<DefaultEpsBearerQos>,
    default_access: Option<DefaultAccess>,
    nbifom_support: Option<NbifomSupport>,
    nbifom_mode: Option<NbifomMode>,
    access_availability_change_reason: Option<u32>,
    network_request_support: Option<NetworkRequestSupport>,
    routing_rule_install: Option<RoutingRuleInstall>,
    routing_rule_remove: Option<RoutingRuleRemove>,
    user_location_info_time: Option<Time>,
    logical_access_id: Option<OctetString>,
    physical_access_id: Option<Utf8String>,
    usage_monitoring_information: Vec<UsageMonitoringInformation>,
    multiple_bberf_action: Option<MultipleBberfAction>,
    event_trigger: Vec<EventTrigger>,
    access_network_charging_address: Option<Address>,
    access_network_charging_identifier_gx: Vec<AccessNetworkChargingIdentifierGx>,
    session_linking_indicator: Option<SessionLinkingIndicator>,
    he_nb_local_ip_address: Option<Address>,
    ue_local_ip_address: Option<Address>,
    ue_local_ipv6_prefix: Option<OctetString>,
    udp_source_port: Option<u32>,
    an_gw_status: Option<AnGwStatus>,
    additional_avps: AdditionalAvps,
}

impl<R> SubsessionEnforcementInfoBuilder<R> {
    /// Sets Subsession-Operation.
    pub fn subsession_operation(
        mut self,
        value: impl Into<SubsessionOperation>,
    ) -> Self {
        self.optional.subsession_operation = Some(value.into());
        self
    }

    /// Sets all AN-GW-Address.
    pub fn an_gw_address(mut self, value: impl Into<List<Address, 0, 2>>) -> Self {
        self.optional.an_gw_address = value.into();
        self
    }

    /// Sets Bearer-Identifier.
    pub fn bearer_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.bearer_identifier = Some(value.into());
        self
    }

    /// Sets Bearer-Operation.
    pub fn bearer_operation(mut self, value: impl Into<BearerOperation>) -> Self {
        self.optional.bearer_operation = Some(value.into());
        self
    }

    /// Adds one Packet-Filter-Information.
    pub fn packet_filter_information(
        mut self,
        value: impl Into<PacketFilterInformation>,
    ) -> Self {
        append(&mut self.optional.packet_filter_information, value.into());
        self
    }

    /// Adds any number of Packet-Filter-Information.
    pub fn packet_filter_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<PacketFilterInformation>>,
    ) -> Self {
        self.optional
            .packet_filter_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Packet-Filter-Operation.
    pub fn packet_filter_operation(
        mut self,
        value: impl Into<PacketFilterOperation>,
    ) -> Self {
        self.optional.packet_filter_operation = Some(value.into());
        self
    }

    /// Sets QoS-Information.
    pub fn qos_information(mut self, value: impl Into<Box<QosInformation>>) -> Self {
        self.optional.qos_information = Some(value.into());
        self
    }

    /// Sets Framed-IP-Address.
    pub fn framed_ip_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_ip_address = Some(value.into());
        self
    }

    /// Sets Framed-IPv6-Prefix.
    pub fn framed_ipv6_prefix(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_ipv6_prefix = Some(value.into());
        self
    }

    /// Adds one CoA-Information.
    pub fn coa_information(mut self, value: impl Into<CoaInformation>) -> Self {
        append(&mut self.optional.coa_information, value.into());
        self
    }

    /// Adds any number of CoA-Information.
    pub fn coa_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<CoaInformation>>,
    ) -> Self {
        self.optional.coa_information.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Called-Station-Id.
    pub fn called_station_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.called_station_id = Some(value.into());
        self
    }

    /// Sets PDN-Connection-ID.
    pub fn pdn_connection_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.pdn_connection_id = Some(value.into());
        self
    }

    /// Sets Bearer-Usage.
    pub fn bearer_usage(mut self, value: impl Into<BearerUsage>) -> Self {
        self.optional.bearer_usage = Some(value.into());
        self
    }

    /// Adds one TFT-Packet-Filter-Information.
    pub fn tft_packet_filter_information(
        mut self,
        value: impl Into<TftPacketFilterInformation>,
    ) -> Self {
        append(&mut self.optional.tft_packet_filter_information, value.into());
        self
    }

    /// Adds any number of TFT-Packet-Filter-Information.
    pub fn tft_packet_filter_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<TftPacketFilterInformation>>,
    ) -> Self {
        self.optional
            .tft_packet_filter_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Online.
    pub fn online(mut self, value: impl Into<Online>) -> Self {
        self.optional.online = Some(value.into());
        self
    }

    /// Sets Offline.
    pub fn offline(mut self, value: impl Into<Offline>) -> Self {
        self.optional.offline = Some(value.into());
        self
    }

    /// Sets Result-Code.
    pub fn result_code(mut self, value: impl Into<ResultCode>) -> Self {
        self.optional.result_code = Some(value.into());
        self
    }

    /// Sets Experimental-Result-Code.
    pub fn experimental_result_code(mut self, value: u32) -> Self {
        self.optional.experimental_result_code = Some(value);
        self
    }

    /// Adds one Charging-Rule-Report.
    pub fn charging_rule_report(mut self, value: impl Into<ChargingRuleReport>) -> Self {
        append(&mut self.optional.charging_rule_report, value.into());
        self
    }

    /// Adds any number of Charging-Rule-Report.
    pub fn charging_rule_reports(
        mut self,
        values: impl IntoIterator<Item = impl Into<ChargingRuleReport>>,
    ) -> Self {
        self.optional.charging_rule_report.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Credit-Management-Status.
    pub fn credit_management_status(mut self, value: u32) -> Self {
        self.optional.credit_management_status = Some(value);
        self
    }

    /// Adds one QoS-Rule-Report.
    pub fn qos_rule_report(mut self, value: impl Into<QosRuleReport>) -> Self {
        append(&mut self.optional.qos_rule_report, value.into());
        self
    }

    /// Adds any number of QoS-Rule-Report.
    pub fn qos_rule_reports(
        mut self,
        values: impl IntoIterator<Item = impl Into<QosRuleReport>>,
    ) -> Self {
        self.optional.qos_rule_report.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Application-Detection-Information.
    pub fn application_detection_information(
        mut self,
        value: impl Into<ApplicationDetectionInformation>,
    ) -> Self {
        append(&mut self.optional.application_detection_information, value.into());
        self
    }

    /// Adds any number of Application-Detection-Information.
    pub fn application_detection_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<ApplicationDetectionInformation>>,
    ) -> Self {
        self.optional
            .application_detection_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets IP-CAN-Type.
    pub fn ip_can_type(mut self, value: impl Into<IpCanType>) -> Self {
        self.optional.ip_can_type = Some(value.into());
        self
    }

    /// Sets RAT-Type.
    pub fn rat_type(mut self, value: impl Into<RatType>) -> Self {
        self.optional.rat_type = Some(value.into());
        self
    }

    /// Sets 3GPP-SGSN-MCC-MNC.
    pub fn three_gpp_sgsn_mcc_mnc(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_sgsn_mcc_mnc = Some(value.into());
        self
    }

    /// Sets 3GPP-SGSN-Address.
    pub fn three_gpp_sgsn_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_sgsn_address = Some(value.into());
        self
    }

    /// Sets 3GPP-SGSN-IPv6-Address.
    pub fn three_gpp_sgsn_ipv6_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_sgsn_ipv6_address = Some(value.into());
        self
    }

    /// Sets RAI.
    pub fn rai(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.rai = Some(value.into());
        self
    }

    /// Sets 3GPP-User-Location-Info.
    pub fn three_gpp_user_location_info(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.optional.three_gpp_user_location_info = Some(value.into());
        self
    }

    /// Sets 3GPP2-BSID.
    pub fn three_gpp2_bsid(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp2_bsid = Some(value.into());
        self
    }

    /// Sets User-CSG-Information.
    pub fn user_csg_information(mut self, value: impl Into<UserCsgInformation>) -> Self {
        self.optional.user_csg_information = Some(value.into());
        self
    }

    /// Sets Default-EPS-Bearer-QoS.
    pub fn default_eps_bearer_qos(
        mut self,
        value: impl Into<DefaultEpsBearerQos>,
    ) -> Self {
        self.optional.default_eps_bearer_qos = Some(value.into());
        self
    }

    /// Sets Default-Access.
    pub fn default_access(mut self, value: impl Into<DefaultAccess>) -> Self {
        self.optional.default_access = Some(value.into());
        self
    }

    /// Sets NBIFOM-Support.
    pub fn nbifom_support(mut self, value: impl Into<NbifomSupport>) -> Self {
        self.optional.nbifom_support = Some(value.into());
        self
    }

    /// Sets NBIFOM-Mode.
    pub fn nbifom_mode(mut self, value: impl Into<NbifomMode>) -> Self {
        self.optional.nbifom_mode = Some(value.into());
        self
    }

    /// Sets Access-Availability-Change-Reason.
    pub fn access_availability_change_reason(mut self, value: u32) -> Self {
        self.optional.access_availability_change_reason = Some(value);
        self
    }

    /// Sets Network-Request-Support.
    pub fn network_request_support(
        mut self,
        value: impl Into<NetworkRequestSupport>,
    ) -> Self {
        self.optional.network_request_support = Some(value.into());
        self
    }

    /// Sets Routing-Rule-Install.
    pub fn routing_rule_install(mut self, value: impl Into<RoutingRuleInstall>) -> Self {
        self.optional.routing_rule_install = Some(value.into());
        self
    }

    /// Sets Routing-Rule-Remove.
    pub fn routing_rule_remove(mut self, value: impl Into<RoutingRuleRemove>) -> Self {
        self.optional.routing_rule_remove = Some(value.into());
        self
    }

    /// Sets User-Location-Info-Time.
    pub fn user_location_info_time(mut self, value: impl Into<Time>) -> Self {
        self.optional.user_location_info_time = Some(value.into());
        self
    }

    /// Sets Logical-Access-ID.
    pub fn logical_access_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.logical_access_id = Some(value.into());
        self
    }

    /// Sets Physical-Access-ID.
    pub fn physical_access_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.physical_access_id = Some(value.into());
        self
    }

    /// Adds one Usage-Monitoring-Information.
    pub fn usage_monitoring_information(
        mut self,
        value: impl Into<UsageMonitoringInformation>,
    ) -> Self {
        append(&mut self.optional.usage_monitoring_information, value.into());
        self
    }

    /// Adds any number of Usage-Monitoring-Information.
    pub fn usage_monitoring_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<UsageMonitoringInformation>>,
    ) -> Self {
        self.optional
            .usage_monitoring_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Multiple-BBERF-Action.
    pub fn multiple_bberf_action(
        mut self,
        value: impl Into<MultipleBberfAction>,
    ) -> Self {
        self.optional.multiple_bberf_action = Some(value.into());
        self
    }

    /// Adds one Event-Trigger.
    pub fn event_trigger(mut self, value: impl Into<EventTrigger>) -> Self {
        append(&mut self.optional.event_trigger, value.into());
        self
    }

    /// Adds any number of Event-Trigger.
    pub fn event_triggers(
        mut self,
        values: impl IntoIterator<Item = impl Into<EventTrigger>>,
    ) -> Self {
        self.optional.event_trigger.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Access-Network-Charging-Address.
    pub fn access_network_charging_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.access_network_charging_address = Some(value.into());
        self
    }

    /// Adds one Access-Network-Charging-Identifier-Gx.
    pub fn access_network_charging_identifier_gx(
        mut self,
        value: impl Into<AccessNetworkChargingIdentifierGx>,
    ) -> Self {
        append(&mut self.optional.access_network_charging_identifier_gx, value.into());
        self
    }

    /// Adds any number of Access-Network-Charging-Identifier-Gx.
    pub fn access_network_charging_identifier_gxes(
        mut self,
        values: impl IntoIterator<Item = impl Into<AccessNetworkChargingIdentifierGx>>,
    ) -> Self {
        self.optional
            .access_network_charging_identifier_gx
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Session-Linking-Indicator.
    pub fn session_linking_indicator(
        mut self,
        value: impl Into<SessionLinkingIndicator>,
    ) -> Self {
        self.optional.session_linking_indicator = Some(value.into());
        self
    }

    /// Sets HeNB-Local-IP-Address.
    pub fn he_nb_local_ip_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.he_nb_local_ip_address = Some(value.into());
        self
    }

    /// Sets UE-Local-IP-Address.
    pub fn ue_local_ip_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.ue_local_ip_address = Some(value.into());
        self
    }

    /// Sets UE-Local-IPv6-Prefix.
    pub fn ue_local_ipv6_prefix(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.ue_local_ipv6_prefix = Some(value.into());
        self
    }

    /// Sets UDP-Source-Port.
    pub fn udp_source_port(mut self, value: u32) -> Self {
        self.optional.udp_source_port = Some(value);
        self
    }

    /// Sets AN-GW-Status.
    pub fn an_gw_status(mut self, value: impl Into<AnGwStatus>) -> Self {
        self.optional.an_gw_status = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
