// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Address, DiameterIdentity, OctetString, Time, Utf8String};
use crate::credit_control::UserEquipmentInfo;
use crate::ts29061::ThreeGppPdpType;
use crate::ts29128::{RrcCauseCounter, ServingPlmnRateControl};
use crate::ts29212::{
    FixedUserLocationInfo, NbifomMode, NbifomSupport, PresenceReportingAreaInformation,
    QosInformation,
};
use crate::ts29229::SupportedFeatures;
use crate::ts29272::TerminalInformation;
use crate::ts32299::{
    ApnRateControl, Charging3gppPsDataOffStatus, ChargingCharacteristicsSelectionMode,
    ChargingPerIpCanSessionIndicator, CnOperatorSelectionEntity,
    CpCiotEpsOptimisationIndicator, DynamicAddressFlag, DynamicAddressFlagExtension,
    EnhancedDiagnostics, ImsiUnauthenticatedFlag, LowPriorityIndicator, OfflineCharging,
    PdpContextType, PsFurnishChargingInformation, PsInformation, PscellInfo,
    RanSecondaryRatUsageReport, ScsAsAddress, ServiceDataContainer, ServingNodeType,
    SgiPtpTunnellingMethod, SgwChange, TrafficDataVolumes, TwanUserLocationInfo,
    UniPduCpOnlyFlag, UserCsgInformation, UwanUserLocationInfo,
};
use diameter_core::builder::append;

/// Builds [`PsInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct PsInformationBuilder {
    contents: Box<PsInformation>,
}

impl PsInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one Supported-Features.
    pub fn supported_features(mut self, value: impl Into<SupportedFeatures>) -> Self {
        append(&mut self.contents.supported_features, value.into());
        self
    }

    /// Adds any number of Supported-Features.
    pub fn supported_features_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<SupportedFeatures>>,
    ) -> Self {
        self.contents.supported_features.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets 3GPP-Charging-Id.
    pub fn three_gpp_charging_id(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.three_gpp_charging_id = Some(value.into());
        self
    }

    /// Sets PDN-Connection-Charging-ID.
    pub fn pdn_connection_charging_id(mut self, value: u32) -> Self {
        self.contents.pdn_connection_charging_id = Some(value);
        self
    }

    /// Sets Node-Id.
    pub fn node_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.node_id = Some(value.into());
        self
    }

    /// Sets 3GPP-PDP-Type.
    pub fn three_gpp_pdp_type(mut self, value: impl Into<ThreeGppPdpType>) -> Self {
        self.contents.three_gpp_pdp_type = Some(value.into());
        self
    }

    /// Adds one PDP-Address.
    pub fn pdp_address(mut self, value: impl Into<Address>) -> Self {
        append(&mut self.contents.pdp_address, value.into());
        self
    }

    /// Adds any number of PDP-Address.
    pub fn pdp_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<Address>>,
    ) -> Self {
        self.contents.pdp_address.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets PDP-Address-Prefix-Length.
    pub fn pdp_address_prefix_length(mut self, value: u32) -> Self {
        self.contents.pdp_address_prefix_length = Some(value);
        self
    }

    /// Sets Dynamic-Address-Flag.
    pub fn dynamic_address_flag(mut self, value: impl Into<DynamicAddressFlag>) -> Self {
        self.contents.dynamic_address_flag = Some(value.into());
        self
    }

    /// Sets Dynamic-Address-Flag-Extension.
    pub fn dynamic_address_flag_extension(
        mut self,
        value: impl Into<DynamicAddressFlagExtension>,
    ) -> Self {
        self.contents.dynamic_address_flag_extension = Some(value.into());
        self
    }

    /// Sets QoS-Information.
    pub fn qos_information(mut self, value: impl Into<Box<QosInformation>>) -> Self {
        self.contents.qos_information = Some(value.into());
        self
    }

    /// Adds one SGSN-Address.
    pub fn sgsn_address(mut self, value: impl Into<Address>) -> Self {
        append(&mut self.contents.sgsn_address, value.into());
        self
    }

    /// Adds any number of SGSN-Address.
    pub fn sgsn_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<Address>>,
    ) -> Self {
        self.contents.sgsn_address.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one GGSN-Address.
    pub fn ggsn_address(mut self, value: impl Into<Address>) -> Self {
        append(&mut self.contents.ggsn_address, value.into());
        self
    }

    /// Adds any number of GGSN-Address.
    pub fn ggsn_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<Address>>,
    ) -> Self {
        self.contents.ggsn_address.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one TDF-IP-Address.
    pub fn tdf_ip_address(mut self, value: impl Into<Address>) -> Self {
        append(&mut self.contents.tdf_ip_address, value.into());
        self
    }

    /// Adds any number of TDF-IP-Address.
    pub fn tdf_ip_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<Address>>,
    ) -> Self {
        self.contents.tdf_ip_address.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one SGW-Address.
    pub fn sgw_address(mut self, value: impl Into<Address>) -> Self {
        append(&mut self.contents.sgw_address, value.into());
        self
    }

    /// Adds any number of SGW-Address.
    pub fn sgw_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<Address>>,
    ) -> Self {
        self.contents.sgw_address.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one EPDG-Address.
    pub fn epdg_address(mut self, value: impl Into<Address>) -> Self {
        append(&mut self.contents.epdg_address, value.into());
        self
    }

    /// Adds any number of EPDG-Address.
    pub fn epdg_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<Address>>,
    ) -> Self {
        self.contents.epdg_address.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one TWAG-Address.
    pub fn twag_address(mut self, value: impl Into<Address>) -> Self {
        append(&mut self.contents.twag_address, value.into());
        self
    }

    /// Adds any number of TWAG-Address.
    pub fn twag_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<Address>>,
    ) -> Self {
        self.contents.twag_address.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets CG-Address.
    pub fn cg_address(mut self, value: impl Into<Address>) -> Self {
        self.contents.cg_address = Some(value.into());
        self
    }

    /// Sets Serving-Node-Type.
    pub fn serving_node_type(mut self, value: impl Into<ServingNodeType>) -> Self {
        self.contents.serving_node_type = Some(value.into());
        self
    }

    /// Sets SGW-Change.
    pub fn sgw_change(mut self, value: impl Into<SgwChange>) -> Self {
        self.contents.sgw_change = Some(value.into());
        self
    }

    /// Sets 3GPP-IMSI-MCC-MNC.
    pub fn three_gpp_imsi_mcc_mnc(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.three_gpp_imsi_mcc_mnc = Some(value.into());
        self
    }

    /// Sets IMSI-Unauthenticated-Flag.
    pub fn imsi_unauthenticated_flag(
        mut self,
        value: impl Into<ImsiUnauthenticatedFlag>,
    ) -> Self {
        self.contents.imsi_unauthenticated_flag = Some(value.into());
        self
    }

    /// Sets 3GPP-GGSN-MCC-MNC.
    pub fn three_gpp_ggsn_mcc_mnc(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.three_gpp_ggsn_mcc_mnc = Some(value.into());
        self
    }

    /// Sets 3GPP-NSAPI.
    pub fn three_gpp_nsapi(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.three_gpp_nsapi = Some(value.into());
        self
    }

    /// Sets Called-Station-Id.
    pub fn called_station_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.called_station_id = Some(value.into());
        self
    }

    /// Sets 3GPP-Session-Stop-Indicator.
    pub fn three_gpp_session_stop_indicator(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.contents.three_gpp_session_stop_indicator = Some(value.into());
        self
    }

    /// Sets 3GPP-Selection-Mode.
    pub fn three_gpp_selection_mode(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.three_gpp_selection_mode = Some(value.into());
        self
    }

    /// Sets 3GPP-Charging-Characteristics.
    pub fn three_gpp_charging_characteristics(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.contents.three_gpp_charging_characteristics = Some(value.into());
        self
    }

    /// Sets Charging-Characteristics-Selection-Mode.
    pub fn charging_characteristics_selection_mode(
        mut self,
        value: impl Into<ChargingCharacteristicsSelectionMode>,
    ) -> Self {
        self.contents.charging_characteristics_selection_mode = Some(value.into());
        self
    }

    /// Sets 3GPP-SGSN-MCC-MNC.
    pub fn three_gpp_sgsn_mcc_mnc(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.three_gpp_sgsn_mcc_mnc = Some(value.into());
        self
    }

    /// Sets 3GPP-MS-TimeZone.
    pub fn three_gpp_ms_time_zone(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.three_gpp_ms_time_zone = Some(value.into());
        self
    }

    /// Sets Charging-Rule-Base-Name.
    pub fn charging_rule_base_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.charging_rule_base_name = Some(value.into());
        self
    }

    /// Sets ADC-Rule-Base-Name.
    pub fn adc_rule_base_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.adc_rule_base_name = Some(value.into());
        self
    }

    /// Sets 3GPP-User-Location-Info.
    pub fn three_gpp_user_location_info(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.contents.three_gpp_user_location_info = Some(value.into());
        self
    }

    /// Sets User-Location-Info-Time.
    pub fn user_location_info_time(mut self, value: impl Into<Time>) -> Self {
        self.contents.user_location_info_time = Some(value.into());
        self
    }

    /// Sets User-CSG-Information.
    pub fn user_csg_information(mut self, value: impl Into<UserCsgInformation>) -> Self {
        self.contents.user_csg_information = Some(value.into());
        self
    }

    /// Adds one Presence-Reporting-Area-Information.
    pub fn presence_reporting_area_information(
        mut self,
        value: impl Into<PresenceReportingAreaInformation>,
    ) -> Self {
        append(&mut self.contents.presence_reporting_area_information, value.into());
        self
    }

    /// Adds any number of Presence-Reporting-Area-Information.
    pub fn presence_reporting_area_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<PresenceReportingAreaInformation>>,
    ) -> Self {
        self.contents
            .presence_reporting_area_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets 3GPP2-BSID.
    pub fn three_gpp2_bsid(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.three_gpp2_bsid = Some(value.into());
        self
    }

    /// Sets TWAN-User-Location-Info.
    pub fn twan_user_location_info(
        mut self,
        value: impl Into<TwanUserLocationInfo>,
    ) -> Self {
        self.contents.twan_user_location_info = Some(value.into());
        self
    }

    /// Sets UWAN-User-Location-Info.
    pub fn uwan_user_location_info(
        mut self,
        value: impl Into<UwanUserLocationInfo>,
    ) -> Self {
        self.contents.uwan_user_location_info = Some(value.into());
        self
    }

    /// Sets 3GPP-RAT-Type.
    pub fn three_gpp_rat_type(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.three_gpp_rat_type = Some(value.into());
        self
    }

    /// Sets PS-Furnish-Charging-Information.
    pub fn ps_furnish_charging_information(
        mut self,
        value: impl Into<PsFurnishChargingInformation>,
    ) -> Self {
        self.contents.ps_furnish_charging_information = Some(value.into());
        self
    }

    /// Sets PDP-Context-Type.
    pub fn pdp_context_type(mut self, value: impl Into<PdpContextType>) -> Self {
        self.contents.pdp_context_type = Some(value.into());
        self
    }

    /// Sets Offline-Charging.
    pub fn offline_charging(mut self, value: impl Into<OfflineCharging>) -> Self {
        self.contents.offline_charging = Some(value.into());
        self
    }

    /// Adds one Traffic-Data-Volumes.
    pub fn traffic_data_volumes(mut self, value: impl Into<TrafficDataVolumes>) -> Self {
        append(&mut self.contents.traffic_data_volumes, value.into());
        self
    }

    /// Adds any number of Traffic-Data-Volumes.
    pub fn traffic_data_volumes_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<TrafficDataVolumes>>,
    ) -> Self {
        self.contents.traffic_data_volumes.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Service-Data-Container.
    pub fn service_data_container(
        mut self,
        value: impl Into<ServiceDataContainer>,
    ) -> Self {
        append(&mut self.contents.service_data_container, value.into());
        self
    }

    /// Adds any number of Service-Data-Container.
    pub fn service_data_containers(
        mut self,
        values: impl IntoIterator<Item = impl Into<ServiceDataContainer>>,
    ) -> Self {
        self.contents.service_data_container.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets User-Equipment-Info.
    pub fn user_equipment_info(mut self, value: impl Into<UserEquipmentInfo>) -> Self {
        self.contents.user_equipment_info = Some(value.into());
        self
    }

    /// Sets Terminal-Information.
    pub fn terminal_information(
        mut self,
        value: impl Into<TerminalInformation>,
    ) -> Self {
        self.contents.terminal_information = Some(value.into());
        self
    }

    /// Sets Start-Time.
    pub fn start_time(mut self, value: impl Into<Time>) -> Self {
        self.contents.start_time = Some(value.into());
        self
    }

    /// Sets Stop-Time.
    pub fn stop_time(mut self, value: impl Into<Time>) -> Self {
        self.contents.stop_time = Some(value.into());
        self
    }

    /// Sets Change-Condition.
    pub fn change_condition(mut self, value: i32) -> Self {
        self.contents.change_condition = Some(value);
        self
    }

    /// Sets Diagnostics.
    pub fn diagnostics(mut self, value: i32) -> Self {
        self.contents.diagnostics = Some(value);
        self
    }

    /// Sets Low-Priority-Indicator.
    pub fn low_priority_indicator(
        mut self,
        value: impl Into<LowPriorityIndicator>,
    ) -> Self {
        self.contents.low_priority_indicator = Some(value.into());
        self
    }

    /// Sets NBIFOM-Mode.
    pub fn nbifom_mode(mut self, value: impl Into<NbifomMode>) -> Self {
        self.contents.nbifom_mode = Some(value.into());
        self
    }

    /// Sets NBIFOM-Support.
    pub fn nbifom_support(mut self, value: impl Into<NbifomSupport>) -> Self {
        self.contents.nbifom_support = Some(value.into());
        self
    }

    /// Sets MME-Number-for-MT-SMS.
    pub fn mme_number_for_mt_sms(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.mme_number_for_mt_sms = Some(value.into());
        self
    }

    /// Sets MME-Name.
    pub fn mme_name(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.contents.mme_name = Some(value.into());
        self
    }

    /// Sets MME-Realm.
    pub fn mme_realm(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.contents.mme_realm = Some(value.into());
        self
    }

    /// Sets Logical-Access-ID.
    pub fn logical_access_id(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.logical_access_id = Some(value.into());
        self
    }

    /// Sets Physical-Access-ID.
    pub fn physical_access_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.physical_access_id = Some(value.into());
        self
    }

    /// Sets Fixed-User-Location-Info.
    pub fn fixed_user_location_info(
        mut self,
        value: impl Into<FixedUserLocationInfo>,
    ) -> Self {
        self.contents.fixed_user_location_info = Some(value.into());
        self
    }

    /// Sets CN-Operator-Selection-Entity.
    pub fn cn_operator_selection_entity(
        mut self,
        value: impl Into<CnOperatorSelectionEntity>,
    ) -> Self {
        self.contents.cn_operator_selection_entity = Some(value.into());
        self
    }

    /// Sets Enhanced-Diagnostics.
    pub fn enhanced_diagnostics(
        mut self,
        value: impl Into<EnhancedDiagnostics>,
    ) -> Self {
        self.contents.enhanced_diagnostics = Some(value.into());
        self
    }

    /// Sets SGi-PtP-Tunnelling-Method.
    pub fn sgi_ptp_tunnelling_method(
        mut self,
        value: impl Into<SgiPtpTunnellingMethod>,
    ) -> Self {
        self.contents.sgi_ptp_tunnelling_method = Some(value.into());
        self
    }

    /// Sets CP-CIoT-EPS-Optimisation-Indicator.
    pub fn cp_ciot_eps_optimisation_indicator(
        mut self,
        value: impl Into<CpCiotEpsOptimisationIndicator>,
    ) -> Self {
        self.contents.cp_ciot_eps_optimisation_indicator = Some(value.into());
        self
    }

    /// Sets UNI-PDU-CP-Only-Flag.
    pub fn uni_pdu_cp_only_flag(mut self, value: impl Into<UniPduCpOnlyFlag>) -> Self {
        self.contents.uni_pdu_cp_only_flag = Some(value.into());
        self
    }

    /// Sets Serving-PLMN-Rate-Control.
    pub fn serving_plmn_rate_control(
        mut self,
        value: impl Into<ServingPlmnRateControl>,
    ) -> Self {
        self.contents.serving_plmn_rate_control = Some(value.into());
        self
    }

    /// Sets APN-Rate-Control.
    pub fn apn_rate_control(mut self, value: impl Into<ApnRateControl>) -> Self {
        self.contents.apn_rate_control = Some(value.into());
        self
    }

    /// Sets Charging-Per-IP-CAN-Session-Indicator.
    pub fn charging_per_ip_can_session_indicator(
        mut self,
        value: impl Into<ChargingPerIpCanSessionIndicator>,
    ) -> Self {
        self.contents.charging_per_ip_can_session_indicator = Some(value.into());
        self
    }

    /// Sets RRC-Cause-Counter.
    pub fn rrc_cause_counter(mut self, value: impl Into<RrcCauseCounter>) -> Self {
        self.contents.rrc_cause_counter = Some(value.into());
        self
    }

    /// Sets 3GPP-PS-Data-Off-Status.
    pub fn charging_3gpp_ps_data_off_status(
        mut self,
        value: impl Into<Charging3gppPsDataOffStatus>,
    ) -> Self {
        self.contents.charging_3gpp_ps_data_off_status = Some(value.into());
        self
    }

    /// Sets SCS-AS-Address.
    pub fn scs_as_address(mut self, value: impl Into<ScsAsAddress>) -> Self {
        self.contents.scs_as_address = Some(value.into());
        self
    }

    /// Sets Unused-Quota-Timer.
    pub fn unused_quota_timer(mut self, value: u32) -> Self {
        self.contents.unused_quota_timer = Some(value);
        self
    }

    /// Adds one RAN-Secondary-RAT-Usage-Report.
    pub fn ran_secondary_rat_usage_report(
        mut self,
        value: impl Into<RanSecondaryRatUsageReport>,
    ) -> Self {
        append(&mut self.contents.ran_secondary_rat_usage_report, value.into());
        self
    }

    /// Adds any number of RAN-Secondary-RAT-Usage-Report.
    pub fn ran_secondary_rat_usage_reports(
        mut self,
        values: impl IntoIterator<Item = impl Into<RanSecondaryRatUsageReport>>,
    ) -> Self {
        self.contents
            .ran_secondary_rat_usage_report
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets PSCell-Info.
    pub fn pscell_info(mut self, value: impl Into<PscellInfo>) -> Self {
        self.contents.pscell_info = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> PsInformation {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<PsInformation> {
        self.contents
    }
}
