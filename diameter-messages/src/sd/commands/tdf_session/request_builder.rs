// @generated from dictionaries/sd.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, DiameterIdentity, List, OctetString, Time, Utf8String,
};
use crate::base::{ProxyInfo, VendorSpecificApplicationId};
use crate::credit_control::{
    SubscriptionId, UserEquipmentInfo, UserEquipmentInfoExtension,
};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::sd::{TdfSessionRequest, required};
use crate::ts29212::{
    AdcRuleInstall, CsgInformationReporting, EventTrigger, FixedUserLocationInfo,
    IpCanType, Offline, Online, PresenceReportingAreaInformation, QosInformation,
    RatType, UsageMonitoringInformation,
};
use crate::ts29229::{ChargingInformation, SupportedFeatures};
use crate::ts29273::AnTrusted;
use crate::ts32299::{
    DynamicAddressFlag, DynamicAddressFlagExtension, UserCsgInformation,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`TdfSessionRequest`]. `build` exists once all that is required is set: Session-Id,
/// Vendor-Specific-Application-Id, Origin-Host, Origin-Realm, Destination-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct TdfSessionRequestBuilder<R = (Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: TdfSessionRequestOptional,
}

impl TdfSessionRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E> TdfSessionRequestBuilder<(A, B, C, D, E)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> TdfSessionRequestBuilder<(Set<Utf8String>, B, C, D, E)> {
        let (_, b, c, d, e) = self.required;
        TdfSessionRequestBuilder {
            required: (Set(value.into()), b, c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Specific-Application-Id (required).
    pub fn vendor_specific_application_id(
        self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> TdfSessionRequestBuilder<(A, Set<VendorSpecificApplicationId>, C, D, E)> {
        let (a, _, c, d, e) = self.required;
        TdfSessionRequestBuilder {
            required: (a, Set(value.into()), c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> TdfSessionRequestBuilder<(A, B, Set<DiameterIdentity>, D, E)> {
        let (a, b, _, d, e) = self.required;
        TdfSessionRequestBuilder {
            required: (a, b, Set(value.into()), d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> TdfSessionRequestBuilder<(A, B, C, Set<DiameterIdentity>, E)> {
        let (a, b, c, _, e) = self.required;
        TdfSessionRequestBuilder {
            required: (a, b, c, Set(value.into()), e),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> TdfSessionRequestBuilder<(A, B, C, D, Set<DiameterIdentity>)> {
        let (a, b, c, d, _) = self.required;
        TdfSessionRequestBuilder {
            required: (a, b, c, d, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> TdfSessionRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::VendorSpecificApplicationId<VendorSpecificApplicationId>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e) = self.required;
        TdfSessionRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_realm: e.value(),
            destination_host: self.optional.destination_host,
            origin_state_id: self.optional.origin_state_id,
            oc_supported_features: self.optional.oc_supported_features,
            subscription_id: self.optional.subscription_id,
            supported_features: self.optional.supported_features,
            framed_ip_address: self.optional.framed_ip_address,
            framed_ipv6_prefix: self.optional.framed_ipv6_prefix,
            ip_can_type: self.optional.ip_can_type,
            rat_type: self.optional.rat_type,
            an_trusted: self.optional.an_trusted,
            user_equipment_info: self.optional.user_equipment_info,
            user_equipment_info_extension: self.optional.user_equipment_info_extension,
            qos_information: self.optional.qos_information,
            an_gw_address: self.optional.an_gw_address,
            three_gpp_sgsn_address: self.optional.three_gpp_sgsn_address,
            three_gpp_sgsn_ipv6_address: self.optional.three_gpp_sgsn_ipv6_address,
            three_gpp_ggsn_address: self.optional.three_gpp_ggsn_address,
            three_gpp_ggsn_ipv6_address: self.optional.three_gpp_ggsn_ipv6_address,
            three_gpp_selection_mode: self.optional.three_gpp_selection_mode,
            dynamic_address_flag: self.optional.dynamic_address_flag,
            dynamic_address_flag_extension: self.optional.dynamic_address_flag_extension,
            pdn_connection_charging_id: self.optional.pdn_connection_charging_id,
            three_gpp_sgsn_mcc_mnc: self.optional.three_gpp_sgsn_mcc_mnc,
            rai: self.optional.rai,
            three_gpp_user_location_info: self.optional.three_gpp_user_location_info,
            fixed_user_location_info: self.optional.fixed_user_location_info,
            user_csg_information: self.optional.user_csg_information,
            twan_identifier: self.optional.twan_identifier,
            three_gpp_ms_time_zone: self.optional.three_gpp_ms_time_zone,
            three_gpp_charging_characteristics: self
                .optional
                .three_gpp_charging_characteristics,
            called_station_id: self.optional.called_station_id,
            charging_information: self.optional.charging_information,
            online: self.optional.online,
            offline: self.optional.offline,
            adc_rule_install: self.optional.adc_rule_install,
            revalidation_time: self.optional.revalidation_time,
            usage_monitoring_information: self.optional.usage_monitoring_information,
            csg_information_reporting: self.optional.csg_information_reporting,
            event_trigger: self.optional.event_trigger,
            presence_reporting_area_information: self
                .optional
                .presence_reporting_area_information,
            logical_access_id: self.optional.logical_access_id,
            physical_access_id: self.optional.physical_access_id,
            three_gpp2_bsid: self.optional.three_gpp2_bsid,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a TDF-Session-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct TdfSessionRequestOptional {
    drmp: Option<Drmp>,
    destination_host: Option<DiameterIdentity>,
    origin_state_id: Option<u32>,
    oc_supported_features: Option<OcSupportedFeatures>,
    subscription_id: Vec<SubscriptionId>,
    supported_features: Vec<SupportedFeatures>,
    framed_ip_address: Option<OctetString>,
    framed_ipv6_prefix: Option<OctetString>,
    ip_can_type: Option<IpCanType>,
    rat_type: Option<RatType>,
    an_trusted: Option<AnTrusted>,
    user_equipment_info: Option<UserEquipmentInfo>,
    user_equipment_info_extension: Option<Box<UserEquipmentInfoExtension>>,
    qos_information: Option<Box<QosInformation>>,
    an_gw_address: List<Address, 0, 2>,
    three_gpp_sgsn_address: Option<OctetString>,
    three_gpp_sgsn_ipv6_address: Option<OctetString>,
    three_gpp_ggsn_address: Option<OctetString>,
    three_gpp_ggsn_ipv6_address: Option<OctetString>,
    three_gpp_selection_mode: Option<Utf8String>,
    dynamic_address_flag: Option<DynamicAddressFlag>,
    dynamic_address_flag_extension: Option<DynamicAddressFlagExtension>,
    pdn_connection_charging_id: Option<u32>,
    three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    rai: Option<Utf8String>,
    three_gpp_user_location_info: Option<OctetString>,
    fixed_user_location_info: Option<FixedUserLocationInfo>,
    user_csg_information: Option<UserCsgInformation>,
    twan_identifier: Option<OctetString>,
    three_gpp_ms_time_zone: Option<OctetString>,
    three_gpp_charging_characteristics: Option<Utf8String>,
    called_station_id: Option<Utf8String>,
    charging_information: Option<ChargingInformation>,
    online: Option<Online>,
    offline: Option<Offline>,
    adc_rule_install: Vec<AdcRuleInstall>,
    revalidation_time: Option<Time>,
    usage_monitoring_information: Vec<UsageMonitoringInformation>,
    csg_information_reporting: Vec<CsgInformationReporting>,
    event_trigger: Vec<EventTrigger>,
    presence_reporting_area_information: Option<PresenceReportingAreaInformation>,
    logical_access_id: Option<OctetString>,
    physical_access_id: Option<Utf8String>,
    three_gpp2_bsid: Option<Utf8String>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> TdfSessionRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
        self
    }

    /// Sets OC-Supported-Features.
    pub fn oc_supported_features(
        mut self,
        value: impl Into<OcSupportedFeatures>,
    ) -> Self {
        self.optional.oc_supported_features = Some(value.into());
        self
    }

    /// Adds one Subscription-Id.
    pub fn subscription_id(mut self, value: impl Into<SubscriptionId>) -> Self {
        append(&mut self.optional.subscription_id, value.into());
        self
    }

    /// Adds any number of Subscription-Id.
    pub fn subscription_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<SubscriptionId>>,
    ) -> Self {
        self.optional.subscription_id.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Supported-Features.
    pub fn supported_features(mut self, value: impl Into<SupportedFeatures>) -> Self {
        append(&mut self.optional.supported_features, value.into());
        self
    }

    /// Adds any number of Supported-Features.
    pub fn supported_features_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<SupportedFeatures>>,
    ) -> Self {
        self.optional.supported_features.extend(values.into_iter().map(Into::into));
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

    /// Sets AN-Trusted.
    pub fn an_trusted(mut self, value: impl Into<AnTrusted>) -> Self {
        self.optional.an_trusted = Some(value.into());
        self
    }

    /// Sets User-Equipment-Info.
    pub fn user_equipment_info(mut self, value: impl Into<UserEquipmentInfo>) -> Self {
        self.optional.user_equipment_info = Some(value.into());
        self
    }

    /// Sets User-Equipment-Info-Extension.
    pub fn user_equipment_info_extension(
        mut self,
        value: impl Into<Box<UserEquipmentInfoExtension>>,
    ) -> Self {
        self.optional.user_equipment_info_extension = Some(value.into());
        self
    }

    /// Sets QoS-Information.
    pub fn qos_information(mut self, value: impl Into<Box<QosInformation>>) -> Self {
        self.optional.qos_information = Some(value.into());
        self
    }

    /// Sets all AN-GW-Address.
    pub fn an_gw_address(mut self, value: impl Into<List<Address, 0, 2>>) -> Self {
        self.optional.an_gw_address = value.into();
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

    /// Sets 3GPP-GGSN-Address.
    pub fn three_gpp_ggsn_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_ggsn_address = Some(value.into());
        self
    }

    /// Sets 3GPP-GGSN-IPv6-Address.
    pub fn three_gpp_ggsn_ipv6_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_ggsn_ipv6_address = Some(value.into());
        self
    }

    /// Sets 3GPP-Selection-Mode.
    pub fn three_gpp_selection_mode(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_selection_mode = Some(value.into());
        self
    }

    /// Sets Dynamic-Address-Flag.
    pub fn dynamic_address_flag(mut self, value: impl Into<DynamicAddressFlag>) -> Self {
        self.optional.dynamic_address_flag = Some(value.into());
        self
    }

    /// Sets Dynamic-Address-Flag-Extension.
    pub fn dynamic_address_flag_extension(
        mut self,
        value: impl Into<DynamicAddressFlagExtension>,
    ) -> Self {
        self.optional.dynamic_address_flag_extension = Some(value.into());
        self
    }

    /// Sets PDN-Connection-Charging-ID.
    pub fn pdn_connection_charging_id(mut self, value: u32) -> Self {
        self.optional.pdn_connection_charging_id = Some(value);
        self
    }

    /// Sets 3GPP-SGSN-MCC-MNC.
    pub fn three_gpp_sgsn_mcc_mnc(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_sgsn_mcc_mnc = Some(value.into());
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

    /// Sets Fixed-User-Location-Info.
    pub fn fixed_user_location_info(
        mut self,
        value: impl Into<FixedUserLocationInfo>,
    ) -> Self {
        self.optional.fixed_user_location_info = Some(value.into());
        self
    }

    /// Sets User-CSG-Information.
    pub fn user_csg_information(mut self, value: impl Into<UserCsgInformation>) -> Self {
        self.optional.user_csg_information = Some(value.into());
        self
    }

    /// Sets TWAN-Identifier.
    pub fn twan_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.twan_identifier = Some(value.into());
        self
    }

    /// Sets 3GPP-MS-TimeZone.
    pub fn three_gpp_ms_time_zone(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_ms_time_zone = Some(value.into());
        self
    }

    /// Sets 3GPP-Charging-Characteristics.
    pub fn three_gpp_charging_characteristics(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.three_gpp_charging_characteristics = Some(value.into());
        self
    }

    /// Sets Called-Station-Id.
    pub fn called_station_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.called_station_id = Some(value.into());
        self
    }

    /// Sets Charging-Information.
    pub fn charging_information(
        mut self,
        value: impl Into<ChargingInformation>,
    ) -> Self {
        self.optional.charging_information = Some(value.into());
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

    /// Adds one ADC-Rule-Install.
    pub fn adc_rule_install(mut self, value: impl Into<AdcRuleInstall>) -> Self {
        append(&mut self.optional.adc_rule_install, value.into());
        self
    }

    /// Adds any number of ADC-Rule-Install.
    pub fn adc_rule_installs(
        mut self,
        values: impl IntoIterator<Item = impl Into<AdcRuleInstall>>,
    ) -> Self {
        self.optional.adc_rule_install.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Revalidation-Time.
    pub fn revalidation_time(mut self, value: impl Into<Time>) -> Self {
        self.optional.revalidation_time = Some(value.into());
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

    /// Adds one CSG-Information-Reporting.
    pub fn csg_information_reporting(
        mut self,
        value: impl Into<CsgInformationReporting>,
    ) -> Self {
        append(&mut self.optional.csg_information_reporting, value.into());
        self
    }

    /// Adds any number of CSG-Information-Reporting.
    pub fn csg_information_reportings(
        mut self,
        values: impl IntoIterator<Item = impl Into<CsgInformationReporting>>,
    ) -> Self {
        self.optional
            .csg_information_reporting
            .extend(values.into_iter().map(Into::into));
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

    /// Sets Presence-Reporting-Area-Information.
    pub fn presence_reporting_area_information(
        mut self,
        value: impl Into<PresenceReportingAreaInformation>,
    ) -> Self {
        self.optional.presence_reporting_area_information = Some(value.into());
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

    /// Sets 3GPP2-BSID.
    pub fn three_gpp2_bsid(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp2_bsid = Some(value.into());
        self
    }

    /// Adds one Proxy-Info.
    pub fn proxy_info(mut self, value: impl Into<ProxyInfo>) -> Self {
        append(&mut self.optional.proxy_info, value.into());
        self
    }

    /// Adds any number of Proxy-Info.
    pub fn proxy_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProxyInfo>>,
    ) -> Self {
        self.optional.proxy_info.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Route-Record.
    pub fn route_record(mut self, value: impl Into<DiameterIdentity>) -> Self {
        append(&mut self.optional.route_record, value.into());
        self
    }

    /// Adds any number of Route-Record.
    pub fn route_records(
        mut self,
        values: impl IntoIterator<Item = impl Into<DiameterIdentity>>,
    ) -> Self {
        self.optional.route_record.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
