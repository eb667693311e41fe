// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, List, OctetString, Utf8String};
use crate::ts29272::{
    AccessRestrictionData, AdjacentAccessRestrictionData, Ambr, ApnConfigurationProfile,
    CallBarringInfo, CsgSubscriptionData, EDrxCycleLength, EmergencyInfo,
    GprsSubscriptionData, IabOperationPermission, IcsIndicator, ImsiGroupId, LcsInfo,
    MdtUserConsent, NetworkAccessMode, OperatorDeterminedBarring, PagingTimeWindow,
    RelayNodeIndicator, RoamingRestrictedDueToUnsupportedFeature, SubscribedVsrvcc,
    SubscriberStatus, SubscriptionData, SubscriptionDataFlags, TeleserviceList,
    TraceData, V2xSubscriptionData, V2xSubscriptionDataNr, VplmnLipaAllowed,
};
use crate::ts29336::{AeseCommunicationPattern, MonitoringEventConfiguration};
use crate::ts29344::ProseSubscriptionData;
use diameter_core::builder::append;

/// Builds [`SubscriptionData`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct SubscriptionDataBuilder {
    contents: Box<SubscriptionData>,
}

impl SubscriptionDataBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Subscriber-Status.
    pub fn subscriber_status(mut self, value: impl Into<SubscriberStatus>) -> Self {
        self.contents.subscriber_status = Some(value.into());
        self
    }

    /// Sets MSISDN.
    pub fn msisdn(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.msisdn = Some(value.into());
        self
    }

    /// Sets A-MSISDN.
    pub fn a_msisdn(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.a_msisdn = Some(value.into());
        self
    }

    /// Sets STN-SR.
    pub fn stn_sr(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.stn_sr = Some(value.into());
        self
    }

    /// Sets ICS-Indicator.
    pub fn ics_indicator(mut self, value: impl Into<IcsIndicator>) -> Self {
        self.contents.ics_indicator = Some(value.into());
        self
    }

    /// Sets Network-Access-Mode.
    pub fn network_access_mode(mut self, value: impl Into<NetworkAccessMode>) -> Self {
        self.contents.network_access_mode = Some(value.into());
        self
    }

    /// Sets Operator-Determined-Barring.
    pub fn operator_determined_barring(
        mut self,
        value: impl Into<OperatorDeterminedBarring>,
    ) -> Self {
        self.contents.operator_determined_barring = Some(value.into());
        self
    }

    /// Sets HPLMN-ODB.
    pub fn hplmn_odb(mut self, value: u32) -> Self {
        self.contents.hplmn_odb = Some(value);
        self
    }

    /// Sets all Regional-Subscription-Zone-Code.
    pub fn regional_subscription_zone_code(
        mut self,
        value: impl Into<List<OctetString, 0, 10>>,
    ) -> Self {
        self.contents.regional_subscription_zone_code = value.into();
        self
    }

    /// Sets Access-Restriction-Data.
    pub fn access_restriction_data(
        mut self,
        value: impl Into<AccessRestrictionData>,
    ) -> Self {
        self.contents.access_restriction_data = Some(value.into());
        self
    }

    /// Sets APN-OI-Replacement.
    pub fn apn_oi_replacement(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.apn_oi_replacement = Some(value.into());
        self
    }

    /// Sets LCS-Info.
    pub fn lcs_info(mut self, value: impl Into<Box<LcsInfo>>) -> Self {
        self.contents.lcs_info = Some(value.into());
        self
    }

    /// Sets Teleservice-List.
    pub fn teleservice_list(mut self, value: impl Into<TeleserviceList>) -> Self {
        self.contents.teleservice_list = Some(value.into());
        self
    }

    /// Adds one Call-Barring-Info.
    pub fn call_barring_info(mut self, value: impl Into<CallBarringInfo>) -> Self {
        append(&mut self.contents.call_barring_info, value.into());
        self
    }

    /// Adds any number of Call-Barring-Info.
    pub fn call_barring_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<CallBarringInfo>>,
    ) -> Self {
        self.contents.call_barring_info.extend(values.into_iter().map(Into::into));
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

    /// Sets AMBR.
    pub fn ambr(mut self, value: impl Into<Ambr>) -> Self {
        self.contents.ambr = Some(value.into());
        self
    }

    /// Sets APN-Configuration-Profile.
    pub fn apn_configuration_profile(
        mut self,
        value: impl Into<Box<ApnConfigurationProfile>>,
    ) -> Self {
        self.contents.apn_configuration_profile = Some(value.into());
        self
    }

    /// Sets RAT-Frequency-Selection-Priority-ID.
    pub fn rat_frequency_selection_priority_id(mut self, value: u32) -> Self {
        self.contents.rat_frequency_selection_priority_id = Some(value);
        self
    }

    /// Sets Trace-Data.
    pub fn trace_data(mut self, value: impl Into<Box<TraceData>>) -> Self {
        self.contents.trace_data = Some(value.into());
        self
    }

    /// Sets GPRS-Subscription-Data.
    pub fn gprs_subscription_data(
        mut self,
        value: impl Into<Box<GprsSubscriptionData>>,
    ) -> Self {
        self.contents.gprs_subscription_data = Some(value.into());
        self
    }

    /// Adds one CSG-Subscription-Data.
    pub fn csg_subscription_data(
        mut self,
        value: impl Into<CsgSubscriptionData>,
    ) -> Self {
        append(&mut self.contents.csg_subscription_data, value.into());
        self
    }

    /// Adds any number of CSG-Subscription-Data.
    pub fn csg_subscription_datas(
        mut self,
        values: impl IntoIterator<Item = impl Into<CsgSubscriptionData>>,
    ) -> Self {
        self.contents.csg_subscription_data.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Roaming-Restricted-Due-To-Unsupported-Feature.
    pub fn roaming_restricted_due_to_unsupported_feature(
        mut self,
        value: impl Into<RoamingRestrictedDueToUnsupportedFeature>,
    ) -> Self {
        self.contents.roaming_restricted_due_to_unsupported_feature = Some(value.into());
        self
    }

    /// Sets Subscribed-Periodic-RAU-TAU-Timer.
    pub fn subscribed_periodic_rau_tau_timer(mut self, value: u32) -> Self {
        self.contents.subscribed_periodic_rau_tau_timer = Some(value);
        self
    }

    /// Sets MPS-Priority.
    pub fn mps_priority(mut self, value: u32) -> Self {
        self.contents.mps_priority = Some(value);
        self
    }

    /// Sets VPLMN-LIPA-Allowed.
    pub fn vplmn_lipa_allowed(mut self, value: impl Into<VplmnLipaAllowed>) -> Self {
        self.contents.vplmn_lipa_allowed = Some(value.into());
        self
    }

    /// Sets Relay-Node-Indicator.
    pub fn relay_node_indicator(mut self, value: impl Into<RelayNodeIndicator>) -> Self {
        self.contents.relay_node_indicator = Some(value.into());
        self
    }

    /// Sets MDT-User-Consent.
    pub fn mdt_user_consent(mut self, value: impl Into<MdtUserConsent>) -> Self {
        self.contents.mdt_user_consent = Some(value.into());
        self
    }

    /// Sets Subscribed-VSRVCC.
    pub fn subscribed_vsrvcc(mut self, value: impl Into<SubscribedVsrvcc>) -> Self {
        self.contents.subscribed_vsrvcc = Some(value.into());
        self
    }

    /// Sets ProSe-Subscription-Data.
    pub fn prose_subscription_data(
        mut self,
        value: impl Into<ProseSubscriptionData>,
    ) -> Self {
        self.contents.prose_subscription_data = Some(value.into());
        self
    }

    /// Sets Subscription-Data-Flags.
    pub fn subscription_data_flags(
        mut self,
        value: impl Into<SubscriptionDataFlags>,
    ) -> Self {
        self.contents.subscription_data_flags = Some(value.into());
        self
    }

    /// Adds one Adjacent-Access-Restriction-Data.
    pub fn adjacent_access_restriction_data(
        mut self,
        value: impl Into<AdjacentAccessRestrictionData>,
    ) -> Self {
        append(&mut self.contents.adjacent_access_restriction_data, value.into());
        self
    }

    /// Adds any number of Adjacent-Access-Restriction-Data.
    pub fn adjacent_access_restriction_datas(
        mut self,
        values: impl IntoIterator<Item = impl Into<AdjacentAccessRestrictionData>>,
    ) -> Self {
        self.contents
            .adjacent_access_restriction_data
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets DL-Buffering-Suggested-Packet-Count.
    pub fn dl_buffering_suggested_packet_count(mut self, value: i32) -> Self {
        self.contents.dl_buffering_suggested_packet_count = Some(value);
        self
    }

    /// Adds one IMSI-Group-Id.
    pub fn imsi_group_id(mut self, value: impl Into<ImsiGroupId>) -> Self {
        append(&mut self.contents.imsi_group_id, value.into());
        self
    }

    /// Adds any number of IMSI-Group-Id.
    pub fn imsi_group_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<ImsiGroupId>>,
    ) -> Self {
        self.contents.imsi_group_id.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets UE-Usage-Type.
    pub fn ue_usage_type(mut self, value: u32) -> Self {
        self.contents.ue_usage_type = Some(value);
        self
    }

    /// Adds one AESE-Communication-Pattern.
    pub fn aese_communication_pattern(
        mut self,
        value: impl Into<AeseCommunicationPattern>,
    ) -> Self {
        append(&mut self.contents.aese_communication_pattern, value.into());
        self
    }

    /// Adds any number of AESE-Communication-Pattern.
    pub fn aese_communication_patterns(
        mut self,
        values: impl IntoIterator<Item = impl Into<AeseCommunicationPattern>>,
    ) -> Self {
        self.contents
            .aese_communication_pattern
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Monitoring-Event-Configuration.
    pub fn monitoring_event_configuration(
        mut self,
        value: impl Into<MonitoringEventConfiguration>,
    ) -> Self {
        append(&mut self.contents.monitoring_event_configuration, value.into());
        self
    }

    /// Adds any number of Monitoring-Event-Configuration.
    pub fn monitoring_event_configurations(
        mut self,
        values: impl IntoIterator<Item = impl Into<MonitoringEventConfiguration>>,
    ) -> Self {
        self.contents
            .monitoring_event_configuration
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Emergency-Info.
    pub fn emergency_info(mut self, value: impl Into<EmergencyInfo>) -> Self {
        self.contents.emergency_info = Some(value.into());
        self
    }

    /// Sets V2X-Subscription-Data.
    pub fn v2x_subscription_data(
        mut self,
        value: impl Into<V2xSubscriptionData>,
    ) -> Self {
        self.contents.v2x_subscription_data = Some(value.into());
        self
    }

    /// Sets V2X-Subscription-Data-Nr.
    pub fn v2x_subscription_data_nr(
        mut self,
        value: impl Into<V2xSubscriptionDataNr>,
    ) -> Self {
        self.contents.v2x_subscription_data_nr = Some(value.into());
        self
    }

    /// Adds one eDRX-Cycle-Length.
    pub fn e_drx_cycle_length(mut self, value: impl Into<EDrxCycleLength>) -> Self {
        append(&mut self.contents.e_drx_cycle_length, value.into());
        self
    }

    /// Adds any number of eDRX-Cycle-Length.
    pub fn e_drx_cycle_lengths(
        mut self,
        values: impl IntoIterator<Item = impl Into<EDrxCycleLength>>,
    ) -> Self {
        self.contents.e_drx_cycle_length.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets External-Identifier.
    pub fn external_identifier(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.external_identifier = Some(value.into());
        self
    }

    /// Sets Active-Time.
    pub fn active_time(mut self, value: u32) -> Self {
        self.contents.active_time = Some(value);
        self
    }

    /// Sets Service-Gap-Time.
    pub fn service_gap_time(mut self, value: u32) -> Self {
        self.contents.service_gap_time = Some(value);
        self
    }

    /// Sets Broadcast-Location-Assistance-Data-Types.
    pub fn broadcast_location_assistance_data_types(mut self, value: u64) -> Self {
        self.contents.broadcast_location_assistance_data_types = Some(value);
        self
    }

    /// Sets Aerial-UE-Subscription-Information.
    pub fn aerial_ue_subscription_information(mut self, value: u32) -> Self {
        self.contents.aerial_ue_subscription_information = Some(value);
        self
    }

    /// Sets Core-Network-Restrictions.
    pub fn core_network_restrictions(mut self, value: u32) -> Self {
        self.contents.core_network_restrictions = Some(value);
        self
    }

    /// Adds one Paging-Time-Window.
    pub fn paging_time_window(mut self, value: impl Into<PagingTimeWindow>) -> Self {
        append(&mut self.contents.paging_time_window, value.into());
        self
    }

    /// Adds any number of Paging-Time-Window.
    pub fn paging_time_windows(
        mut self,
        values: impl IntoIterator<Item = impl Into<PagingTimeWindow>>,
    ) -> Self {
        self.contents.paging_time_window.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Subscribed-ARPI.
    pub fn subscribed_arpi(mut self, value: u32) -> Self {
        self.contents.subscribed_arpi = Some(value);
        self
    }

    /// Sets IAB-Operation-Permission.
    pub fn iab_operation_permission(
        mut self,
        value: impl Into<IabOperationPermission>,
    ) -> Self {
        self.contents.iab_operation_permission = Some(value.into());
        self
    }

    /// Sets PLMN-RAT-Usage-Control.
    pub fn plmn_rat_usage_control(mut self, value: u32) -> Self {
        self.contents.plmn_rat_usage_control = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> SubscriptionData {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<SubscriptionData> {
        self.contents
    }
}
