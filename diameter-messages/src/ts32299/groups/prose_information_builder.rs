// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Address, OctetString, Time, Utf8String};
use crate::ts29229::SupportedFeatures;
use crate::ts29345::WlanLinkLayerId;
use crate::ts32299::{
    CoverageInfo, Pc5RadioTechnology, ProseDirectCommunicationReceptionDataContainer,
    ProseDirectCommunicationTransmissionDataContainer, ProseDirectDiscoveryModel,
    ProseEventType, ProseInformation, ProseRangeClass, ProseReasonForCancellation,
    ProseRoleOfUe, ProximityAlertIndication, RadioParameterSetInfo, RoleOfProseFunction,
    TransmitterInfo,
};
use diameter_core::builder::append;

/// Builds [`ProseInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct ProseInformationBuilder {
    contents: Box<ProseInformation>,
}

impl ProseInformationBuilder {
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

    /// Sets Announcing-UE-HPLMN-Identifier.
    pub fn announcing_ue_hplmn_identifier(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.contents.announcing_ue_hplmn_identifier = Some(value.into());
        self
    }

    /// Sets Announcing-UE-VPLMN-Identifier.
    pub fn announcing_ue_vplmn_identifier(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.contents.announcing_ue_vplmn_identifier = Some(value.into());
        self
    }

    /// Sets Monitoring-UE-HPLMN-Identifier.
    pub fn monitoring_ue_hplmn_identifier(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.contents.monitoring_ue_hplmn_identifier = Some(value.into());
        self
    }

    /// Sets Monitoring-UE-VPLMN-Identifier.
    pub fn monitoring_ue_vplmn_identifier(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.contents.monitoring_ue_vplmn_identifier = Some(value.into());
        self
    }

    /// Sets Monitored-PLMN-Identifier.
    pub fn monitored_plmn_identifier(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.monitored_plmn_identifier = Some(value.into());
        self
    }

    /// Sets Role-Of-ProSe-Function.
    pub fn role_of_prose_function(
        mut self,
        value: impl Into<RoleOfProseFunction>,
    ) -> Self {
        self.contents.role_of_prose_function = Some(value.into());
        self
    }

    /// Sets ProSe-App-Id.
    pub fn prose_app_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.prose_app_id = Some(value.into());
        self
    }

    /// Sets ProSe-3rd-Party-Application-ID.
    pub fn prose_3rd_party_application_id(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.contents.prose_3rd_party_application_id = Some(value.into());
        self
    }

    /// Sets Application-Specific-Data.
    pub fn application_specific_data(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.application_specific_data = Some(value.into());
        self
    }

    /// Sets ProSe-Event-Type.
    pub fn prose_event_type(mut self, value: impl Into<ProseEventType>) -> Self {
        self.contents.prose_event_type = Some(value.into());
        self
    }

    /// Sets ProSe-Direct-Discovery-Model.
    pub fn prose_direct_discovery_model(
        mut self,
        value: impl Into<ProseDirectDiscoveryModel>,
    ) -> Self {
        self.contents.prose_direct_discovery_model = Some(value.into());
        self
    }

    /// Sets ProSe-Function-IP-Address.
    pub fn prose_function_ip_address(mut self, value: impl Into<Address>) -> Self {
        self.contents.prose_function_ip_address = Some(value.into());
        self
    }

    /// Sets ProSe-Function-ID.
    pub fn prose_function_id(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.prose_function_id = Some(value.into());
        self
    }

    /// Sets ProSe-Validity-Timer.
    pub fn prose_validity_timer(mut self, value: u32) -> Self {
        self.contents.prose_validity_timer = Some(value);
        self
    }

    /// Sets ProSe-Role-Of-UE.
    pub fn prose_role_of_ue(mut self, value: impl Into<ProseRoleOfUe>) -> Self {
        self.contents.prose_role_of_ue = Some(value.into());
        self
    }

    /// Sets ProSe-Request-Timestamp.
    pub fn prose_request_timestamp(mut self, value: impl Into<Time>) -> Self {
        self.contents.prose_request_timestamp = Some(value.into());
        self
    }

    /// Sets PC3-Control-Protocol-Cause.
    pub fn pc3_control_protocol_cause(mut self, value: i32) -> Self {
        self.contents.pc3_control_protocol_cause = Some(value);
        self
    }

    /// Sets Monitoring-UE-Identifier.
    pub fn monitoring_ue_identifier(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.monitoring_ue_identifier = Some(value.into());
        self
    }

    /// Sets ProSe-Function-PLMN-Identifier.
    pub fn prose_function_plmn_identifier(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.contents.prose_function_plmn_identifier = Some(value.into());
        self
    }

    /// Sets Requestor-PLMN-Identifier.
    pub fn requestor_plmn_identifier(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.requestor_plmn_identifier = Some(value.into());
        self
    }

    /// Sets Origin-App-Layer-User-Id.
    pub fn origin_app_layer_user_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.origin_app_layer_user_id = Some(value.into());
        self
    }

    /// Sets WLAN-Link-Layer-Id.
    pub fn wlan_link_layer_id(mut self, value: impl Into<WlanLinkLayerId>) -> Self {
        self.contents.wlan_link_layer_id = Some(value.into());
        self
    }

    /// Sets Requesting-EPUID.
    pub fn requesting_epuid(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.requesting_epuid = Some(value.into());
        self
    }

    /// Sets Target-App-Layer-User-Id.
    pub fn target_app_layer_user_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.target_app_layer_user_id = Some(value.into());
        self
    }

    /// Sets Requested-PLMN-Identifier.
    pub fn requested_plmn_identifier(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.requested_plmn_identifier = Some(value.into());
        self
    }

    /// Sets Time-Window.
    pub fn time_window(mut self, value: u32) -> Self {
        self.contents.time_window = Some(value);
        self
    }

    /// Sets ProSe-Range-Class.
    pub fn prose_range_class(mut self, value: impl Into<ProseRangeClass>) -> Self {
        self.contents.prose_range_class = Some(value.into());
        self
    }

    /// Sets Proximity-Alert-Indication.
    pub fn proximity_alert_indication(
        mut self,
        value: impl Into<ProximityAlertIndication>,
    ) -> Self {
        self.contents.proximity_alert_indication = Some(value.into());
        self
    }

    /// Sets Proximity-Alert-Timestamp.
    pub fn proximity_alert_timestamp(mut self, value: impl Into<Time>) -> Self {
        self.contents.proximity_alert_timestamp = Some(value.into());
        self
    }

    /// Sets Proximity-Cancellation-Timestamp.
    pub fn proximity_cancellation_timestamp(mut self, value: impl Into<Time>) -> Self {
        self.contents.proximity_cancellation_timestamp = Some(value.into());
        self
    }

    /// Sets ProSe-Reason-For-Cancellation.
    pub fn prose_reason_for_cancellation(
        mut self,
        value: impl Into<ProseReasonForCancellation>,
    ) -> Self {
        self.contents.prose_reason_for_cancellation = Some(value.into());
        self
    }

    /// Sets PC3-EPC-Control-Protocol-Cause.
    pub fn pc3_epc_control_protocol_cause(mut self, value: i32) -> Self {
        self.contents.pc3_epc_control_protocol_cause = Some(value);
        self
    }

    /// Sets ProSe-UE-ID.
    pub fn prose_ue_id(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.prose_ue_id = Some(value.into());
        self
    }

    /// Sets ProSe-Source-IP-Address.
    pub fn prose_source_ip_address(mut self, value: impl Into<Address>) -> Self {
        self.contents.prose_source_ip_address = Some(value.into());
        self
    }

    /// Sets Layer-2-Group-ID.
    pub fn layer_2_group_id(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.layer_2_group_id = Some(value.into());
        self
    }

    /// Sets ProSe-Group-IP-Multicast-Address.
    pub fn prose_group_ip_multicast_address(
        mut self,
        value: impl Into<Address>,
    ) -> Self {
        self.contents.prose_group_ip_multicast_address = Some(value.into());
        self
    }

    /// Adds one Coverage-Info.
    pub fn coverage_info(mut self, value: impl Into<CoverageInfo>) -> Self {
        append(&mut self.contents.coverage_info, value.into());
        self
    }

    /// Adds any number of Coverage-Info.
    pub fn coverage_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<CoverageInfo>>,
    ) -> Self {
        self.contents.coverage_info.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Radio-Parameter-Set-Info.
    pub fn radio_parameter_set_info(
        mut self,
        value: impl Into<RadioParameterSetInfo>,
    ) -> Self {
        append(&mut self.contents.radio_parameter_set_info, value.into());
        self
    }

    /// Adds any number of Radio-Parameter-Set-Info.
    pub fn radio_parameter_set_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<RadioParameterSetInfo>>,
    ) -> Self {
        self.contents
            .radio_parameter_set_info
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Transmitter-Info.
    pub fn transmitter_info(mut self, value: impl Into<TransmitterInfo>) -> Self {
        append(&mut self.contents.transmitter_info, value.into());
        self
    }

    /// Adds any number of Transmitter-Info.
    pub fn transmitter_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<TransmitterInfo>>,
    ) -> Self {
        self.contents.transmitter_info.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Time-First-Transmission.
    pub fn time_first_transmission(mut self, value: impl Into<Time>) -> Self {
        self.contents.time_first_transmission = Some(value.into());
        self
    }

    /// Sets Time-First-Reception.
    pub fn time_first_reception(mut self, value: impl Into<Time>) -> Self {
        self.contents.time_first_reception = Some(value.into());
        self
    }

    /// Adds one ProSe-Direct-Communication-Transmission-Data-Container.
    pub fn prose_direct_communication_transmission_data_container(
        mut self,
        value: impl Into<ProseDirectCommunicationTransmissionDataContainer>,
    ) -> Self {
        append(
            &mut self.contents.prose_direct_communication_transmission_data_container,
            value.into(),
        );
        self
    }

    /// Adds any number of ProSe-Direct-Communication-Transmission-Data-Container.
    pub fn prose_direct_communication_transmission_data_containers(
        mut self,
        values: impl IntoIterator<
            Item = impl Into<ProseDirectCommunicationTransmissionDataContainer>,
        >,
    ) -> Self {
        self.contents
            .prose_direct_communication_transmission_data_container
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one ProSe-Direct-Communication-Reception-Data-Container.
    pub fn prose_direct_communication_reception_data_container(
        mut self,
        value: impl Into<ProseDirectCommunicationReceptionDataContainer>,
    ) -> Self {
        append(
            &mut self.contents.prose_direct_communication_reception_data_container,
            value.into(),
        );
        self
    }

    /// Adds any number of ProSe-Direct-Communication-Reception-Data-Container.
    pub fn prose_direct_communication_reception_data_containers(
        mut self,
        values: impl IntoIterator<
            Item = impl Into<ProseDirectCommunicationReceptionDataContainer>,
        >,
    ) -> Self {
        self.contents
            .prose_direct_communication_reception_data_container
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Announcing-PLMN-ID.
    pub fn announcing_plmn_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.announcing_plmn_id = Some(value.into());
        self
    }

    /// Sets ProSe-Target-Layer-2-ID.
    pub fn prose_target_layer_2_id(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.prose_target_layer_2_id = Some(value.into());
        self
    }

    /// Sets Relay-IP-address.
    pub fn relay_ip_address(mut self, value: impl Into<Address>) -> Self {
        self.contents.relay_ip_address = Some(value.into());
        self
    }

    /// Sets ProSe-UE-to-Network-Relay-UE-ID.
    pub fn prose_ue_to_network_relay_ue_id(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.contents.prose_ue_to_network_relay_ue_id = Some(value.into());
        self
    }

    /// Sets Target-IP-Address.
    pub fn target_ip_address(mut self, value: impl Into<Address>) -> Self {
        self.contents.target_ip_address = Some(value.into());
        self
    }

    /// Sets PC5-Radio-Technology.
    pub fn pc5_radio_technology(mut self, value: impl Into<Pc5RadioTechnology>) -> Self {
        self.contents.pc5_radio_technology = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> ProseInformation {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<ProseInformation> {
        self.contents
    }
}
