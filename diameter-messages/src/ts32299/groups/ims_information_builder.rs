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
        ImsInformation {
            event_type: self.optional.event_type,
            role_of_node: self.optional.role_of_node,
            node_functionality: a.value(),
            user_session_id: self.optional.user_session_id,
            outgoing_session_id: self.optional.outgoing_session_id,
            session_priority: self.optional.session_priority,
            calling_party_address: self.optional.calling_party_address,
            called_party_address: self.optional.called_party_address,
            called_asserted_identity: self.optional.called_asserted_identity,
            called_identity_change: self.optional.called_identity_change,
            number_portability_routing_information: self
                .optional
                .number_portability_routing_information,
            carrier_select_routing_information: self
                .optional
                .carrier_select_routing_information,
            alternate_charged_party_address: self
                .optional
                .alternate_charged_party_address,
            requested_party_address: self.optional.requested_party_address,
            associated_uri: self.optional.associated_uri,
            time_stamps: self.optional.time_stamps,
            application_server_information: self.optional.application_server_information,
            inter_operator_identifier: self.optional.inter_operator_identifier,
            transit_ioi_list: self.optional.transit_ioi_list,
            ims_charging_identifier: self.optional.ims_charging_identifier,
            sdp_session_description: self.optional.sdp_session_description,
            sdp_media_component: self.optional.sdp_media_component,
            served_party_ip_address: self.optional.served_party_ip_address,
            server_capabilities: self.optional.server_capabilities,
            trunk_group_id: self.optional.trunk_group_id,
            bearer_service: self.optional.bearer_service,
            service_id: self.optional.service_id,
            service_specific_info: self.optional.service_specific_info,
            message_body: self.optional.message_body,
            cause_code: self.optional.cause_code,
            reason_header: self.optional.reason_header,
            access_network_information: self.optional.access_network_information,
            cellular_network_information: self.optional.cellular_network_information,
            early_media_description: self.optional.early_media_description,
            ims_communication_service_identifier: self
                .optional
                .ims_communication_service_identifier,
            ims_application_reference_identifier: self
                .optional
                .ims_application_reference_identifier,
            online_charging_flag: self.optional.online_charging_flag,
            real_time_tariff_information: self.optional.real_time_tariff_information,
            account_expiration: self.optional.account_expiration,
            initial_ims_charging_identifier: self
                .optional
                .initial_ims_charging_identifier,
            nni_information: self.optional.nni_information,
            from_address: self.optional.from_address,
            ims_emergency_indicator: self.optional.ims_emergency_indicator,
            ims_visited_network_identifier: self.optional.ims_visited_network_identifier,
            access_network_info_change: self.optional.access_network_info_change,
            access_transfer_information: self.optional.access_transfer_information,
            related_ims_charging_identifier: self
                .optional
                .related_ims_charging_identifier,
            related_ims_charging_identifier_node: self
                .optional
                .related_ims_charging_identifier_node,
            route_header_received: self.optional.route_header_received,
            route_header_transmitted: self.optional.route_header_transmitted,
            instance_id: self.optional.instance_id,
            tad_identifier: self.optional.tad_identifier,
            fe_identifier_list: self.optional.fe_identifier_list,
            unlisted_avps: Default::default(),
        }
    }
}

/// What an IMS-Information may carry but need not.
#[derive(Clone, Debug, Default)]
struct ImsInformationOptional {
    event_type: Option<EventType>,
    role_of_node: Option<RoleOfNode>,
    user_session_id: Option<Utf8String>,
    outgoing_session_id: Option<Utf8String>,
    session_priority: Option<SessionPriority>,
    calling_party_address: Vec<Utf8String>,
    called_party_address: Option<Utf8String>,
    called_asserted_identity: Vec<Utf8String>,
    called_identity_change: Option<CalledIdentityChange>,
    number_portability_routing_information: Option<Utf8String>,
    carrier_select_routing_information: Option<Utf8String>,
    alternate_charged_party_address: Option<Utf8String>,
    requested_party_address: Vec<Utf8String>,
    associated_uri: Vec<Utf8String>,
    time_stamps: Option<TimeStamps>,
    application_server_information: Vec<ApplicationServerInformation>,
    inter_operator_identifier: Vec<InterOperatorIdentifier>,
    transit_ioi_list: Vec<Utf8String>,
    ims_charging_identifier: Option<Utf8String>,
    sdp_session_description: Vec<Utf8String>,
    sdp_media_component: Vec<SdpMediaComponent>,
    served_party_ip_address: Option<Address>,
    server_capabilities: Option<ServerCapabilities>,
    trunk_group_id: Option<TrunkGroupId>,
    bearer_service: Option<OctetString>,
    service_id: Option<Utf8String>,
    service_specific_info: Vec<ServiceSpecificInfo>,
    message_body: Vec<MessageBody>,
    cause_code: Option<i32>,
    reason_header: Vec<Utf8String>,
    access_network_information: Vec<OctetString>,
    cellular_network_information: Option<OctetString>,
    early_media_description: Vec<EarlyMediaDescription>,
    ims_communication_service_identifier: Option<Utf8String>,
    ims_application_reference_identifier: Option<Utf8String>,
    online_charging_flag: Option<OnlineChargingFlag>,
    real_time_tariff_information: Option<RealTimeTariffInformation>,
    account_expiration: Option<Time>,
    initial_ims_charging_identifier: Option<Utf8String>,
    nni_information: Vec<NniInformation>,
    from_address: Option<Utf8String>,
    ims_emergency_indicator: Option<ImsEmergencyIndicator>,
    ims_visited_network_identifier: Option<Utf8String>,
    access_network_info_change: Vec<AccessNetworkInfoChange>,
    access_transfer_information: Vec<AccessTransferInformation>,
    related_ims_charging_identifier: Option<Utf8String>,
    related_ims_charging_identifier_node: Option<Address>,
    route_header_received: Option<Utf8String>,
    route_header_transmitted: Option<Utf8String>,
    instance_id: Option<Utf8String>,
    tad_identifier: Option<TadIdentifier>,
    fe_identifier_list: Option<Utf8String>,
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
