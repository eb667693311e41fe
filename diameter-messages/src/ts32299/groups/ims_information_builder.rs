// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Address, OctetString, Time, Utf8String};
use crate::ts29229::{ServerCapabilities, SessionPriority};
use crate::ts32299::{
    AccessNetworkInfoChange, AccessTransferInformation, ApplicationServerInformation,
    CalledIdentityChange, EarlyMediaDescription, EventType, ImsEmergencyIndicator,
    ImsInformation, InterOperatorIdentifier, MessageBody, NniInformation,
    NodeFunctionality, OnlineChargingFlag, RealTimeTariffInformation, RoleOfNode,
    SdpMediaComponent, ServiceSpecificInfo, TadIdentifier, TimeStamps, TrunkGroupId,
    required,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ImsInformation`]. `build` exists once all that is required is set: Node-Functionality.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ImsInformationBuilder<R = (Unset,)> {
    required: R,
    optional: ImsInformationOptional,
}

impl ImsInformationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> ImsInformationBuilder<(A,)> {
    /// Sets Node-Functionality (required).
    pub fn node_functionality(
        self,
        value: impl Into<NodeFunctionality>,
    ) -> ImsInformationBuilder<(Set<NodeFunctionality>,)> {
        let (_,) = self.required;
        ImsInformationBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ImsInformation
    where
        A: required::NodeFunctionality<NodeFunctionality>,
    {
        let (a,) = self.required;
        ImsInformation::assemble((a.value(),), self.optional)
    }
}

/// What an IMS-Information may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct ImsInformationOptional {
    pub(super) event_type: Option<EventType>,
    pub(super) role_of_node: Option<RoleOfNode>,
    pub(super) user_session_id: Option<Utf8String>,
    pub(super) outgoing_session_id: Option<Utf8String>,
    pub(super) session_priority: Option<SessionPriority>,
    pub(super) calling_party_address: Vec<Utf8String>,
    pub(super) called_party_address: Option<Utf8String>,
    pub(super) called_asserted_identity: Vec<Utf8String>,
    pub(super) called_identity_change: Option<CalledIdentityChange>,
    pub(super) number_portability_routing_information: Option<Utf8String>,
    pub(super) carrier_select_routing_information: Option<Utf8String>,
    pub(super) alternate_charged_party_address: Option<Utf8String>,
    pub(super) requested_party_address: Vec<Utf8String>,
    pub(super) associated_uri: Vec<Utf8String>,
    pub(super) time_stamps: Option<TimeStamps>,
    pub(super) application_server_information: Vec<ApplicationServerInformation>,
    pub(super) inter_operator_identifier: Vec<InterOperatorIdentifier>,
    pub(super) transit_ioi_list: Vec<Utf8String>,
    pub(super) ims_charging_identifier: Option<Utf8String>,
    pub(super) sdp_session_description: Vec<Utf8String>,
    pub(super) sdp_media_component: Vec<SdpMediaComponent>,
    pub(super) served_party_ip_address: Option<Address>,
    pub(super) server_capabilities: Option<ServerCapabilities>,
    pub(super) trunk_group_id: Option<TrunkGroupId>,
    pub(super) bearer_service: Option<OctetString>,
    pub(super) service_id: Option<Utf8String>,
    pub(super) service_specific_info: Vec<ServiceSpecificInfo>,
    pub(super) message_body: Vec<MessageBody>,
    pub(super) cause_code: Option<i32>,
    pub(super) reason_header: Vec<Utf8String>,
    pub(super) access_network_information: Vec<OctetString>,
    pub(super) cellular_network_information: Option<OctetString>,
    pub(super) early_media_description: Vec<EarlyMediaDescription>,
    pub(super) ims_communication_service_identifier: Option<Utf8String>,
    pub(super) ims_application_reference_identifier: Option<Utf8String>,
    pub(super) online_charging_flag: Option<OnlineChargingFlag>,
    pub(super) real_time_tariff_information: Option<RealTimeTariffInformation>,
    pub(super) account_expiration: Option<Time>,
    pub(super) initial_ims_charging_identifier: Option<Utf8String>,
    pub(super) nni_information: Vec<NniInformation>,
    pub(super) from_address: Option<Utf8String>,
    pub(super) ims_emergency_indicator: Option<ImsEmergencyIndicator>,
    pub(super) ims_visited_network_identifier: Option<Utf8String>,
    pub(super) access_network_info_change: Vec<AccessNetworkInfoChange>,
    pub(super) access_transfer_information: Vec<AccessTransferInformation>,
    pub(super) related_ims_charging_identifier: Option<Utf8String>,
    pub(super) related_ims_charging_identifier_node: Option<Address>,
    pub(super) route_header_received: Option<Utf8String>,
    pub(super) route_header_transmitted: Option<Utf8String>,
    pub(super) instance_id: Option<Utf8String>,
    pub(super) tad_identifier: Option<TadIdentifier>,
    pub(super) fe_identifier_list: Option<Utf8String>,
}

impl<R> ImsInformationBuilder<R> {
    /// Sets Event-Type.
    pub fn event_type(mut self, value: impl Into<EventType>) -> Self {
        self.optional.event_type = Some(value.into());
        self
    }

    /// Sets Role-Of-Node.
    pub fn role_of_node(mut self, value: impl Into<RoleOfNode>) -> Self {
        self.optional.role_of_node = Some(value.into());
        self
    }

    /// Sets User-Session-Id.
    pub fn user_session_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_session_id = Some(value.into());
        self
    }

    /// Sets Outgoing-Session-Id.
    pub fn outgoing_session_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.outgoing_session_id = Some(value.into());
        self
    }

    /// Sets Session-Priority.
    pub fn session_priority(mut self, value: impl Into<SessionPriority>) -> Self {
        self.optional.session_priority = Some(value.into());
        self
    }

    /// Adds one Calling-Party-Address.
    pub fn calling_party_address(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.calling_party_address, value.into());
        self
    }

    /// Adds any number of Calling-Party-Address.
    pub fn calling_party_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.calling_party_address.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Called-Party-Address.
    pub fn called_party_address(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.called_party_address = Some(value.into());
        self
    }

    /// Adds one Called-Asserted-Identity.
    pub fn called_asserted_identity(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.called_asserted_identity, value.into());
        self
    }

    /// Adds any number of Called-Asserted-Identity.
    pub fn called_asserted_identities(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional
            .called_asserted_identity
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Called-Identity-Change.
    pub fn called_identity_change(
        mut self,
        value: impl Into<CalledIdentityChange>,
    ) -> Self {
        self.optional.called_identity_change = Some(value.into());
        self
    }

    /// Sets Number-Portability-Routing-Information.
    pub fn number_portability_routing_information(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.number_portability_routing_information = Some(value.into());
        self
    }

    /// Sets Carrier-Select-Routing-Information.
    pub fn carrier_select_routing_information(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.carrier_select_routing_information = Some(value.into());
        self
    }

    /// Sets Alternate-Charged-Party-Address.
    pub fn alternate_charged_party_address(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.alternate_charged_party_address = Some(value.into());
        self
    }

    /// Adds one Requested-Party-Address.
    pub fn requested_party_address(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.requested_party_address, value.into());
        self
    }

    /// Adds any number of Requested-Party-Address.
    pub fn requested_party_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.requested_party_address.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Associated-URI.
    pub fn associated_uri(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.associated_uri, value.into());
        self
    }

    /// Adds any number of Associated-URI.
    pub fn associated_uris(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.associated_uri.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Time-Stamps.
    pub fn time_stamps(mut self, value: impl Into<TimeStamps>) -> Self {
        self.optional.time_stamps = Some(value.into());
        self
    }

    /// Adds one Application-Server-Information.
    pub fn application_server_information(
        mut self,
        value: impl Into<ApplicationServerInformation>,
    ) -> Self {
        append(&mut self.optional.application_server_information, value.into());
        self
    }

    /// Adds any number of Application-Server-Information.
    pub fn application_server_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<ApplicationServerInformation>>,
    ) -> Self {
        self.optional
            .application_server_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Inter-Operator-Identifier.
    pub fn inter_operator_identifier(
        mut self,
        value: impl Into<InterOperatorIdentifier>,
    ) -> Self {
        append(&mut self.optional.inter_operator_identifier, value.into());
        self
    }

    /// Adds any number of Inter-Operator-Identifier.
    pub fn inter_operator_identifiers(
        mut self,
        values: impl IntoIterator<Item = impl Into<InterOperatorIdentifier>>,
    ) -> Self {
        self.optional
            .inter_operator_identifier
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Transit-IOI-List.
    pub fn transit_ioi_list(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.transit_ioi_list, value.into());
        self
    }

    /// Adds any number of Transit-IOI-List.
    pub fn transit_ioi_lists(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.transit_ioi_list.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets IMS-Charging-Identifier.
    pub fn ims_charging_identifier(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.ims_charging_identifier = Some(value.into());
        self
    }

    /// Adds one SDP-Session-Description.
    pub fn sdp_session_description(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.sdp_session_description, value.into());
        self
    }

    /// Adds any number of SDP-Session-Description.
    pub fn sdp_session_descriptions(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.sdp_session_description.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one SDP-Media-Component.
    pub fn sdp_media_component(mut self, value: impl Into<SdpMediaComponent>) -> Self {
        append(&mut self.optional.sdp_media_component, value.into());
        self
    }

    /// Adds any number of SDP-Media-Component.
    pub fn sdp_media_components(
        mut self,
        values: impl IntoIterator<Item = impl Into<SdpMediaComponent>>,
    ) -> Self {
        self.optional.sdp_media_component.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Served-Party-IP-Address.
    pub fn served_party_ip_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.served_party_ip_address = Some(value.into());
        self
    }

    /// Sets Server-Capabilities.
    pub fn server_capabilities(mut self, value: impl Into<ServerCapabilities>) -> Self {
        self.optional.server_capabilities = Some(value.into());
        self
    }

    /// Sets Trunk-Group-Id.
    pub fn trunk_group_id(mut self, value: impl Into<TrunkGroupId>) -> Self {
        self.optional.trunk_group_id = Some(value.into());
        self
    }

    /// Sets Bearer-Service.
    pub fn bearer_service(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.bearer_service = Some(value.into());
        self
    }

    /// Sets Service-Id.
    pub fn service_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.service_id = Some(value.into());
        self
    }

    /// Adds one Service-Specific-Info.
    pub fn service_specific_info(
        mut self,
        value: impl Into<ServiceSpecificInfo>,
    ) -> Self {
        append(&mut self.optional.service_specific_info, value.into());
        self
    }

    /// Adds any number of Service-Specific-Info.
    pub fn service_specific_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<ServiceSpecificInfo>>,
    ) -> Self {
        self.optional.service_specific_info.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Message-Body.
    pub fn message_body(mut self, value: impl Into<MessageBody>) -> Self {
        append(&mut self.optional.message_body, value.into());
        self
    }

    /// Adds any number of Message-Body.
    pub fn message_bodies(
        mut self,
        values: impl IntoIterator<Item = impl Into<MessageBody>>,
    ) -> Self {
        self.optional.message_body.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Cause-Code.
    pub fn cause_code(mut self, value: i32) -> Self {
        self.optional.cause_code = Some(value);
        self
    }

    /// Adds one Reason-Header.
    pub fn reason_header(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.reason_header, value.into());
        self
    }

    /// Adds any number of Reason-Header.
    pub fn reason_headers(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.reason_header.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Access-Network-Information.
    pub fn access_network_information(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.access_network_information, value.into());
        self
    }

    /// Adds any number of Access-Network-Information.
    pub fn access_network_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional
            .access_network_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Cellular-Network-Information.
    pub fn cellular_network_information(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.optional.cellular_network_information = Some(value.into());
        self
    }

    /// Adds one Early-Media-Description.
    pub fn early_media_description(
        mut self,
        value: impl Into<EarlyMediaDescription>,
    ) -> Self {
        append(&mut self.optional.early_media_description, value.into());
        self
    }

    /// Adds any number of Early-Media-Description.
    pub fn early_media_descriptions(
        mut self,
        values: impl IntoIterator<Item = impl Into<EarlyMediaDescription>>,
    ) -> Self {
        self.optional.early_media_description.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets IMS-Communication-Service-Identifier.
    pub fn ims_communication_service_identifier(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.ims_communication_service_identifier = Some(value.into());
        self
    }

    /// Sets IMS-Application-Reference-Identifier.
    pub fn ims_application_reference_identifier(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.ims_application_reference_identifier = Some(value.into());
        self
    }

    /// Sets Online-Charging-Flag.
    pub fn online_charging_flag(mut self, value: impl Into<OnlineChargingFlag>) -> Self {
        self.optional.online_charging_flag = Some(value.into());
        self
    }

    /// Sets Real-Time-Tariff-Information.
    pub fn real_time_tariff_information(
        mut self,
        value: impl Into<RealTimeTariffInformation>,
    ) -> Self {
        self.optional.real_time_tariff_information = Some(value.into());
        self
    }

    /// Sets Account-Expiration.
    pub fn account_expiration(mut self, value: impl Into<Time>) -> Self {
        self.optional.account_expiration = Some(value.into());
        self
    }

    /// Sets Initial-IMS-Charging-Identifier.
    pub fn initial_ims_charging_identifier(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.initial_ims_charging_identifier = Some(value.into());
        self
    }

    /// Adds one NNI-Information.
    pub fn nni_information(mut self, value: impl Into<NniInformation>) -> Self {
        append(&mut self.optional.nni_information, value.into());
        self
    }

    /// Adds any number of NNI-Information.
    pub fn nni_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<NniInformation>>,
    ) -> Self {
        self.optional.nni_information.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets From-Address.
    pub fn from_address(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.from_address = Some(value.into());
        self
    }

    /// Sets IMS-Emergency-Indicator.
    pub fn ims_emergency_indicator(
        mut self,
        value: impl Into<ImsEmergencyIndicator>,
    ) -> Self {
        self.optional.ims_emergency_indicator = Some(value.into());
        self
    }

    /// Sets IMS-Visited-Network-Identifier.
    pub fn ims_visited_network_identifier(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.ims_visited_network_identifier = Some(value.into());
        self
    }

    /// Adds one Access-Network-Info-Change.
    pub fn access_network_info_change(
        mut self,
        value: impl Into<AccessNetworkInfoChange>,
    ) -> Self {
        append(&mut self.optional.access_network_info_change, value.into());
        self
    }

    /// Adds any number of Access-Network-Info-Change.
    pub fn access_network_info_changes(
        mut self,
        values: impl IntoIterator<Item = impl Into<AccessNetworkInfoChange>>,
    ) -> Self {
        self.optional
            .access_network_info_change
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Access-Transfer-Information.
    pub fn access_transfer_information(
        mut self,
        value: impl Into<AccessTransferInformation>,
    ) -> Self {
        append(&mut self.optional.access_transfer_information, value.into());
        self
    }

    /// Adds any number of Access-Transfer-Information.
    pub fn access_transfer_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<AccessTransferInformation>>,
    ) -> Self {
        self.optional
            .access_transfer_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Related-IMS-Charging-Identifier.
    pub fn related_ims_charging_identifier(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.related_ims_charging_identifier = Some(value.into());
        self
    }

    /// Sets Related-IMS-Charging-Identifier-Node.
    pub fn related_ims_charging_identifier_node(
        mut self,
        value: impl Into<Address>,
    ) -> Self {
        self.optional.related_ims_charging_identifier_node = Some(value.into());
        self
    }

    /// Sets Route-Header-Received.
    pub fn route_header_received(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.route_header_received = Some(value.into());
        self
    }

    /// Sets Route-Header-Transmitted.
    pub fn route_header_transmitted(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.route_header_transmitted = Some(value.into());
        self
    }

    /// Sets Instance-Id.
    pub fn instance_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.instance_id = Some(value.into());
        self
    }

    /// Sets TAD-Identifier.
    pub fn tad_identifier(mut self, value: impl Into<TadIdentifier>) -> Self {
        self.optional.tad_identifier = Some(value.into());
        self
    }

    /// Sets FE-Identifier-List.
    pub fn fe_identifier_list(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.fe_identifier_list = Some(value.into());
        self
    }
}
