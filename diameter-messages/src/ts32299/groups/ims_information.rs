// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    Address, Grammar, Group, Item, OctetString, Time, UnlistedAvps, Utf8String,
};
use crate::required;
use crate::ts29229;
use crate::ts29229::{ServerCapabilities, SessionPriority};
use crate::ts32299::{
    AccessNetworkInfoChange, AccessTransferInformation, ApplicationServerInformation,
    CalledIdentityChange, EarlyMediaDescription, EventType, ImsEmergencyIndicator,
    InterOperatorIdentifier, MessageBody, NniInformation, NodeFunctionality,
    OnlineChargingFlag, RealTimeTariffInformation, RoleOfNode, SdpMediaComponent,
    ServiceSpecificInfo, TadIdentifier, TimeStamps, TrunkGroupId, avp,
};

/// Charging data for the IP multimedia subsystem.
///
/// ```text
/// IMS-Information ::= < AVP Header: 876 10415 >
///                     [ Event-Type ]
///                     [ Role-Of-Node ]
///                     { Node-Functionality }
///                     [ User-Session-Id ]
///                     [ Outgoing-Session-Id ]
///                     [ Session-Priority ]
///                   * [ Calling-Party-Address ]
///                     [ Called-Party-Address ]
///                   * [ Called-Asserted-Identity ]
///                     [ Called-Identity-Change ]
///                     [ Number-Portability-Routing-Information ]
///                     [ Carrier-Select-Routing-Information ]
///                     [ Alternate-Charged-Party-Address ]
///                   * [ Requested-Party-Address ]
///                   * [ Associated-URI ]
///                     [ Time-Stamps ]
///                   * [ Application-Server-Information ]
///                   * [ Inter-Operator-Identifier ]
///                   * [ Transit-IOI-List ]
///                     [ IMS-Charging-Identifier ]
///                   * [ SDP-Session-Description ]
///                   * [ SDP-Media-Component ]
///                     [ Served-Party-IP-Address ]
///                     [ Server-Capabilities ]
///                     [ Trunk-Group-Id ]
///                     [ Bearer-Service ]
///                     [ Service-Id ]
///                   * [ Service-Specific-Info ]
///                   * [ Message-Body ]
///                     [ Cause-Code ]
///                   * [ Reason-Header ]
///                   * [ Access-Network-Information ]
///                     [ Cellular-Network-Information ]
///                   * [ Early-Media-Description ]
///                     [ IMS-Communication-Service-Identifier ]
///                     [ IMS-Application-Reference-Identifier ]
///                     [ Online-Charging-Flag ]
///                     [ Real-Time-Tariff-Information ]
///                     [ Account-Expiration ]
///                     [ Initial-IMS-Charging-Identifier ]
///                   * [ NNI-Information ]
///                     [ From-Address ]
///                     [ IMS-Emergency-Indicator ]
///                     [ IMS-Visited-Network-Identifier ]
///                   * [ Access-Network-Info-Change ]
///                   * [ Access-Transfer-Information ]
///                     [ Related-IMS-Charging-Identifier ]
///                     [ Related-IMS-Charging-Identifier-Node ]
///                     [ Route-Header-Received ]
///                     [ Route-Header-Transmitted ]
///                     [ Instance-Id ]
///                     [ TAD-Identifier ]
///                     [ FE-Identifier-List ]
/// ```
///
/// AVP code 876 of vendor 10415, 3GPP TS 32.299, 7.2.77.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImsInformation {
    /// Event-Type (823/10415), Grouped; 3GPP TS 32.299, 7.2.65.
    pub event_type: Option<EventType>,
    /// Role-Of-Node (829/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub role_of_node: Option<RoleOfNode>,
    /// Node-Functionality (862/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub node_functionality: NodeFunctionality,
    /// User-Session-Id (830/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The session, on SIP the Call-ID.
    pub user_session_id: Option<Utf8String>,
    /// Outgoing-Session-Id (2320/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The Call-ID of the outgoing leg.
    pub outgoing_session_id: Option<Utf8String>,
    /// Session-Priority (650/10415), Enumerated; 3GPP TS 29.229, 6.3.56.
    pub session_priority: Option<SessionPriority>,
    /// Calling-Party-Address (831/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The calling party, as a SIP or tel URI.
    pub calling_party_address: Vec<Utf8String>,
    /// Called-Party-Address (832/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The called party, as a SIP or tel URI.
    pub called_party_address: Option<Utf8String>,
    /// Called-Asserted-Identity (1250/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The called party's own identity, from P-Asserted-Identity.
    pub called_asserted_identity: Vec<Utf8String>,
    /// Called-Identity-Change (3917/10415), Grouped; 3GPP TS 32.299, 7.2.31B.
    pub called_identity_change: Option<CalledIdentityChange>,
    /// Number-Portability-Routing-Information (2024/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The routing number of a ported number.
    pub number_portability_routing_information: Option<Utf8String>,
    /// Carrier-Select-Routing-Information (2023/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The carrier the caller selected.
    pub carrier_select_routing_information: Option<Utf8String>,
    /// Alternate-Charged-Party-Address (1280/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The party to charge in place of the caller.
    pub alternate_charged_party_address: Option<Utf8String>,
    /// Requested-Party-Address (1251/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The party that was called at first, before any diversion.
    pub requested_party_address: Vec<Utf8String>,
    /// Associated-URI (856/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// A public identity that belongs to the same user.
    pub associated_uri: Vec<Utf8String>,
    /// Time-Stamps (833/10415), Grouped; 3GPP TS 32.299, 7.2.231.
    pub time_stamps: Option<TimeStamps>,
    /// Application-Server-Information (850/10415), Grouped; 3GPP TS 32.299, 7.2.24.
    pub application_server_information: Vec<ApplicationServerInformation>,
    /// Inter-Operator-Identifier (838/10415), Grouped; 3GPP TS 32.299, 7.2.80.
    pub inter_operator_identifier: Vec<InterOperatorIdentifier>,
    /// Transit-IOI-List (2701/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The networks a call passed.
    pub transit_ioi_list: Vec<Utf8String>,
    /// IMS-Charging-Identifier (841/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The IMS charging identifier (ICID) that ties all records of a dialogue together.
    pub ims_charging_identifier: Option<Utf8String>,
    /// SDP-Session-Description (842/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// A line of the session part of SDP.
    pub sdp_session_description: Vec<Utf8String>,
    /// SDP-Media-Component (843/10415), Grouped; 3GPP TS 32.299, 7.2.180.
    pub sdp_media_component: Vec<SdpMediaComponent>,
    /// Served-Party-IP-Address (848/10415), Address; 3GPP TS 32.299, 7.2.
    /// An IP address of the served user, with its address family in front.
    pub served_party_ip_address: Option<Address>,
    /// Server-Capabilities (603/10415), Grouped; 3GPP TS 29.229, 6.3.4.
    pub server_capabilities: Option<ServerCapabilities>,
    /// Trunk-Group-Id (851/10415), Grouped; 3GPP TS 32.299, 7.2.237.
    pub trunk_group_id: Option<TrunkGroupId>,
    /// Bearer-Service (854/10415), OctetString; 3GPP TS 32.299, 7.2.
    pub bearer_service: Option<OctetString>,
    /// Service-Id (855/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The service. Code 855; its name differs from Service-ID (3103) in case only.
    pub service_id: Option<Utf8String>,
    /// Service-Specific-Info (1249/10415), Grouped; 3GPP TS 32.299, 7.2.195.
    pub service_specific_info: Vec<ServiceSpecificInfo>,
    /// Message-Body (889/10415), Grouped; 3GPP TS 32.299, 7.2.103.
    pub message_body: Vec<MessageBody>,
    /// Cause-Code (861/10415), Integer32; 3GPP TS 32.299, 7.2.
    /// Why a session or transaction ended; 0 and below are successes (0 normal end, -1 successful
    /// transaction), errors above 0 can be SIP status codes.
    pub cause_code: Option<i32>,
    /// Reason-Header (3401/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// A Reason header of SIP.
    pub reason_header: Vec<Utf8String>,
    /// Access-Network-Information (1263/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// A P-Access-Network-Info header of SIP, as text.
    pub access_network_information: Vec<OctetString>,
    /// Cellular-Network-Information (3924/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// A Cellular-Network-Info header of SIP, as text.
    pub cellular_network_information: Option<OctetString>,
    /// Early-Media-Description (1272/10415), Grouped; 3GPP TS 32.299, 7.2.58.
    pub early_media_description: Vec<EarlyMediaDescription>,
    /// IMS-Communication-Service-Identifier (1281/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The IMS communication service (ICSI) of the session.
    pub ims_communication_service_identifier: Option<Utf8String>,
    /// IMS-Application-Reference-Identifier (2601/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The IMS application (IARI) of the session.
    pub ims_application_reference_identifier: Option<Utf8String>,
    /// Online-Charging-Flag (2303/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub online_charging_flag: Option<OnlineChargingFlag>,
    /// Real-Time-Tariff-Information (2305/10415), Grouped; 3GPP TS 32.299, 7.2.164.
    pub real_time_tariff_information: Option<RealTimeTariffInformation>,
    /// Account-Expiration (2309/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the user's account expires.
    pub account_expiration: Option<Time>,
    /// Initial-IMS-Charging-Identifier (2321/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The ICID of the dialogue before a transfer.
    pub initial_ims_charging_identifier: Option<Utf8String>,
    /// NNI-Information (2703/10415), Grouped; 3GPP TS 32.299, 7.2.112A.
    pub nni_information: Vec<NniInformation>,
    /// From-Address (2708/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The From header of SIP.
    pub from_address: Option<Utf8String>,
    /// IMS-Emergency-Indicator (2322/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub ims_emergency_indicator: Option<ImsEmergencyIndicator>,
    /// IMS-Visited-Network-Identifier (2713/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The visited network as text, from P-Visited-Network-ID.
    pub ims_visited_network_identifier: Option<Utf8String>,
    /// Access-Network-Info-Change (4401/10415), Grouped; 3GPP TS 32.299, 7.2.0A.
    pub access_network_info_change: Vec<AccessNetworkInfoChange>,
    /// Access-Transfer-Information (2709/10415), Grouped; 3GPP TS 32.299, 7.2.1A.
    pub access_transfer_information: Vec<AccessTransferInformation>,
    /// Related-IMS-Charging-Identifier (2711/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The ICID of the dialogue that this one took over from.
    pub related_ims_charging_identifier: Option<Utf8String>,
    /// Related-IMS-Charging-Identifier-Node (2712/10415), Address; 3GPP TS 32.299, 7.2.
    /// The address of the node that gave the related ICID.
    pub related_ims_charging_identifier_node: Option<Address>,
    /// Route-Header-Received (3403/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The topmost Route header that was received.
    pub route_header_received: Option<Utf8String>,
    /// Route-Header-Transmitted (3404/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The topmost Route header that was sent.
    pub route_header_transmitted: Option<Utf8String>,
    /// Instance-Id (3402/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The +sip.instance of a terminal.
    pub instance_id: Option<Utf8String>,
    /// TAD-Identifier (2717/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub tad_identifier: Option<TadIdentifier>,
    /// FE-Identifier-List (4413/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The functional entities that a SIP request passed.
    pub fe_identifier_list: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for ImsInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "IMS-Information",
    items: &[
        Item::optional(avp::EVENT_TYPE.description()),
        Item::optional(avp::ROLE_OF_NODE.description()),
        Item::required(avp::NODE_FUNCTIONALITY.description()),
        Item::optional(avp::USER_SESSION_ID.description()),
        Item::optional(avp::OUTGOING_SESSION_ID.description()),
        Item::optional(ts29229::avp::SESSION_PRIORITY.description()),
        Item::repeated(avp::CALLING_PARTY_ADDRESS.description()),
        Item::optional(avp::CALLED_PARTY_ADDRESS.description()),
        Item::repeated(avp::CALLED_ASSERTED_IDENTITY.description()),
        Item::optional(avp::CALLED_IDENTITY_CHANGE.description()),
        Item::optional(avp::NUMBER_PORTABILITY_ROUTING_INFORMATION.description()),
        Item::optional(avp::CARRIER_SELECT_ROUTING_INFORMATION.description()),
        Item::optional(avp::ALTERNATE_CHARGED_PARTY_ADDRESS.description()),
        Item::repeated(avp::REQUESTED_PARTY_ADDRESS.description()),
        Item::repeated(avp::ASSOCIATED_URI.description()),
        Item::optional(avp::TIME_STAMPS.description()),
        Item::repeated(avp::APPLICATION_SERVER_INFORMATION.description()),
        Item::repeated(avp::INTER_OPERATOR_IDENTIFIER.description()),
        Item::repeated(avp::TRANSIT_IOI_LIST.description()),
        Item::optional(avp::IMS_CHARGING_IDENTIFIER.description()),
        Item::repeated(avp::SDP_SESSION_DESCRIPTION.description()),
        Item::repeated(avp::SDP_MEDIA_COMPONENT.description()),
        Item::optional(avp::SERVED_PARTY_IP_ADDRESS.description()),
        Item::optional(ts29229::avp::SERVER_CAPABILITIES.description()),
        Item::optional(avp::TRUNK_GROUP_ID.description()),
        Item::optional(avp::BEARER_SERVICE.description()),
        Item::optional(avp::SERVICE_ID.description()),
        Item::repeated(avp::SERVICE_SPECIFIC_INFO.description()),
        Item::repeated(avp::MESSAGE_BODY.description()),
        Item::optional(avp::CAUSE_CODE.description()),
        Item::repeated(avp::REASON_HEADER.description()),
        Item::repeated(avp::ACCESS_NETWORK_INFORMATION.description()),
        Item::optional(avp::CELLULAR_NETWORK_INFORMATION.description()),
        Item::repeated(avp::EARLY_MEDIA_DESCRIPTION.description()),
        Item::optional(avp::IMS_COMMUNICATION_SERVICE_IDENTIFIER.description()),
        Item::optional(avp::IMS_APPLICATION_REFERENCE_IDENTIFIER.description()),
        Item::optional(avp::ONLINE_CHARGING_FLAG.description()),
        Item::optional(avp::REAL_TIME_TARIFF_INFORMATION.description()),
        Item::optional(avp::ACCOUNT_EXPIRATION.description()),
        Item::optional(avp::INITIAL_IMS_CHARGING_IDENTIFIER.description()),
        Item::repeated(avp::NNI_INFORMATION.description()),
        Item::optional(avp::FROM_ADDRESS.description()),
        Item::optional(avp::IMS_EMERGENCY_INDICATOR.description()),
        Item::optional(avp::IMS_VISITED_NETWORK_IDENTIFIER.description()),
        Item::repeated(avp::ACCESS_NETWORK_INFO_CHANGE.description()),
        Item::repeated(avp::ACCESS_TRANSFER_INFORMATION.description()),
        Item::optional(avp::RELATED_IMS_CHARGING_IDENTIFIER.description()),
        Item::optional(avp::RELATED_IMS_CHARGING_IDENTIFIER_NODE.description()),
        Item::optional(avp::ROUTE_HEADER_RECEIVED.description()),
        Item::optional(avp::ROUTE_HEADER_TRANSMITTED.description()),
        Item::optional(avp::INSTANCE_ID.description()),
        Item::optional(avp::TAD_IDENTIFIER.description()),
        Item::optional(avp::FE_IDENTIFIER_LIST.description()),
    ],
};

impl Contents for ImsInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            event_type: None,
            role_of_node: None,
            node_functionality: unread.value(),
            user_session_id: None,
            outgoing_session_id: None,
            session_priority: None,
            calling_party_address: Vec::new(),
            called_party_address: None,
            called_asserted_identity: Vec::new(),
            called_identity_change: None,
            number_portability_routing_information: None,
            carrier_select_routing_information: None,
            alternate_charged_party_address: None,
            requested_party_address: Vec::new(),
            associated_uri: Vec::new(),
            time_stamps: None,
            application_server_information: Vec::new(),
            inter_operator_identifier: Vec::new(),
            transit_ioi_list: Vec::new(),
            ims_charging_identifier: None,
            sdp_session_description: Vec::new(),
            sdp_media_component: Vec::new(),
            served_party_ip_address: None,
            server_capabilities: None,
            trunk_group_id: None,
            bearer_service: None,
            service_id: None,
            service_specific_info: Vec::new(),
            message_body: Vec::new(),
            cause_code: None,
            reason_header: Vec::new(),
            access_network_information: Vec::new(),
            cellular_network_information: None,
            early_media_description: Vec::new(),
            ims_communication_service_identifier: None,
            ims_application_reference_identifier: None,
            online_charging_flag: None,
            real_time_tariff_information: None,
            account_expiration: None,
            initial_ims_charging_identifier: None,
            nni_information: Vec::new(),
            from_address: None,
            ims_emergency_indicator: None,
            ims_visited_network_identifier: None,
            access_network_info_change: Vec::new(),
            access_transfer_information: Vec::new(),
            related_ims_charging_identifier: None,
            related_ims_charging_identifier_node: None,
            route_header_received: None,
            route_header_transmitted: None,
            instance_id: None,
            tad_identifier: None,
            fe_identifier_list: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 823) => received.optional(0, &mut self.event_type),
            (10415, 829) => received.optional(1, &mut self.role_of_node),
            (10415, 862) => received.one(2, 0, &mut self.node_functionality),
            (10415, 830) => received.optional(3, &mut self.user_session_id),
            (10415, 2320) => received.optional(4, &mut self.outgoing_session_id),
            (10415, 650) => received.optional(5, &mut self.session_priority),
            (10415, 831) => received.many(6, &mut self.calling_party_address),
            (10415, 832) => received.optional(7, &mut self.called_party_address),
            (10415, 1250) => received.many(8, &mut self.called_asserted_identity),
            (10415, 3917) => received.optional(9, &mut self.called_identity_change),
            (10415, 2024) => {
                received.optional(10, &mut self.number_portability_routing_information)
            }
            (10415, 2023) => {
                received.optional(11, &mut self.carrier_select_routing_information)
            }
            (10415, 1280) => {
                received.optional(12, &mut self.alternate_charged_party_address)
            }
            (10415, 1251) => received.many(13, &mut self.requested_party_address),
            (10415, 856) => received.many(14, &mut self.associated_uri),
            (10415, 833) => received.optional(15, &mut self.time_stamps),
            (10415, 850) => received.many(16, &mut self.application_server_information),
            (10415, 838) => received.many(17, &mut self.inter_operator_identifier),
            (10415, 2701) => received.many(18, &mut self.transit_ioi_list),
            (10415, 841) => received.optional(19, &mut self.ims_charging_identifier),
            (10415, 842) => received.many(20, &mut self.sdp_session_description),
            (10415, 843) => received.many(21, &mut self.sdp_media_component),
            (10415, 848) => received.optional(22, &mut self.served_party_ip_address),
            (10415, 603) => received.optional(23, &mut self.server_capabilities),
            (10415, 851) => received.optional(24, &mut self.trunk_group_id),
            (10415, 854) => received.optional(25, &mut self.bearer_service),
            (10415, 855) => received.optional(26, &mut self.service_id),
            (10415, 1249) => received.many(27, &mut self.service_specific_info),
            (10415, 889) => received.many(28, &mut self.message_body),
            (10415, 861) => received.optional(29, &mut self.cause_code),
            (10415, 3401) => received.many(30, &mut self.reason_header),
            (10415, 1263) => received.many(31, &mut self.access_network_information),
            (10415, 3924) => {
                received.optional(32, &mut self.cellular_network_information)
            }
            (10415, 1272) => received.many(33, &mut self.early_media_description),
            (10415, 1281) => {
                received.optional(34, &mut self.ims_communication_service_identifier)
            }
            (10415, 2601) => {
                received.optional(35, &mut self.ims_application_reference_identifier)
            }
            (10415, 2303) => received.optional(36, &mut self.online_charging_flag),
            (10415, 2305) => {
                received.optional(37, &mut self.real_time_tariff_information)
            }
            (10415, 2309) => received.optional(38, &mut self.account_expiration),
            (10415, 2321) => {
                received.optional(39, &mut self.initial_ims_charging_identifier)
            }
            (10415, 2703) => received.many(40, &mut self.nni_information),
            (10415, 2708) => received.optional(41, &mut self.from_address),
            (10415, 2322) => received.optional(42, &mut self.ims_emergency_indicator),
            (10415, 2713) => {
                received.optional(43, &mut self.ims_visited_network_identifier)
            }
            (10415, 4401) => received.many(44, &mut self.access_network_info_change),
            (10415, 2709) => received.many(45, &mut self.access_transfer_information),
            (10415, 2711) => {
                received.optional(46, &mut self.related_ims_charging_identifier)
            }
            (10415, 2712) => {
                received.optional(47, &mut self.related_ims_charging_identifier_node)
            }
            (10415, 3403) => received.optional(48, &mut self.route_header_received),
            (10415, 3404) => received.optional(49, &mut self.route_header_transmitted),
            (10415, 3402) => received.optional(50, &mut self.instance_id),
            (10415, 2717) => received.optional(51, &mut self.tad_identifier),
            (10415, 4413) => received.optional(52, &mut self.fe_identifier_list),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::EVENT_TYPE, &self.event_type);
        avps.optional(&avp::ROLE_OF_NODE, &self.role_of_node);
        avps.one(&avp::NODE_FUNCTIONALITY, &self.node_functionality);
        avps.optional(&avp::USER_SESSION_ID, &self.user_session_id);
        avps.optional(&avp::OUTGOING_SESSION_ID, &self.outgoing_session_id);
        avps.optional(&ts29229::avp::SESSION_PRIORITY, &self.session_priority);
        avps.many(&avp::CALLING_PARTY_ADDRESS, &self.calling_party_address);
        avps.optional(&avp::CALLED_PARTY_ADDRESS, &self.called_party_address);
        avps.many(&avp::CALLED_ASSERTED_IDENTITY, &self.called_asserted_identity);
        avps.optional(&avp::CALLED_IDENTITY_CHANGE, &self.called_identity_change);
        avps.optional(
            &avp::NUMBER_PORTABILITY_ROUTING_INFORMATION,
            &self.number_portability_routing_information,
        );
        avps.optional(
            &avp::CARRIER_SELECT_ROUTING_INFORMATION,
            &self.carrier_select_routing_information,
        );
        avps.optional(
            &avp::ALTERNATE_CHARGED_PARTY_ADDRESS,
            &self.alternate_charged_party_address,
        );
        avps.many(&avp::REQUESTED_PARTY_ADDRESS, &self.requested_party_address);
        avps.many(&avp::ASSOCIATED_URI, &self.associated_uri);
        avps.optional(&avp::TIME_STAMPS, &self.time_stamps);
        avps.many(
            &avp::APPLICATION_SERVER_INFORMATION,
            &self.application_server_information,
        );
        avps.many(&avp::INTER_OPERATOR_IDENTIFIER, &self.inter_operator_identifier);
        avps.many(&avp::TRANSIT_IOI_LIST, &self.transit_ioi_list);
        avps.optional(&avp::IMS_CHARGING_IDENTIFIER, &self.ims_charging_identifier);
        avps.many(&avp::SDP_SESSION_DESCRIPTION, &self.sdp_session_description);
        avps.many(&avp::SDP_MEDIA_COMPONENT, &self.sdp_media_component);
        avps.optional(&avp::SERVED_PARTY_IP_ADDRESS, &self.served_party_ip_address);
        avps.optional(&ts29229::avp::SERVER_CAPABILITIES, &self.server_capabilities);
        avps.optional(&avp::TRUNK_GROUP_ID, &self.trunk_group_id);
        avps.optional(&avp::BEARER_SERVICE, &self.bearer_service);
        avps.optional(&avp::SERVICE_ID, &self.service_id);
        avps.many(&avp::SERVICE_SPECIFIC_INFO, &self.service_specific_info);
        avps.many(&avp::MESSAGE_BODY, &self.message_body);
        avps.optional(&avp::CAUSE_CODE, &self.cause_code);
        avps.many(&avp::REASON_HEADER, &self.reason_header);
        avps.many(&avp::ACCESS_NETWORK_INFORMATION, &self.access_network_information);
        avps.optional(
            &avp::CELLULAR_NETWORK_INFORMATION,
            &self.cellular_network_information,
        );
        avps.many(&avp::EARLY_MEDIA_DESCRIPTION, &self.early_media_description);
        avps.optional(
            &avp::IMS_COMMUNICATION_SERVICE_IDENTIFIER,
            &self.ims_communication_service_identifier,
        );
        avps.optional(
            &avp::IMS_APPLICATION_REFERENCE_IDENTIFIER,
            &self.ims_application_reference_identifier,
        );
        avps.optional(&avp::ONLINE_CHARGING_FLAG, &self.online_charging_flag);
        avps.optional(
            &avp::REAL_TIME_TARIFF_INFORMATION,
            &self.real_time_tariff_information,
        );
        avps.optional(&avp::ACCOUNT_EXPIRATION, &self.account_expiration);
        avps.optional(
            &avp::INITIAL_IMS_CHARGING_IDENTIFIER,
            &self.initial_ims_charging_identifier,
        );
        avps.many(&avp::NNI_INFORMATION, &self.nni_information);
        avps.optional(&avp::FROM_ADDRESS, &self.from_address);
        avps.optional(&avp::IMS_EMERGENCY_INDICATOR, &self.ims_emergency_indicator);
        avps.optional(
            &avp::IMS_VISITED_NETWORK_IDENTIFIER,
            &self.ims_visited_network_identifier,
        );
        avps.many(&avp::ACCESS_NETWORK_INFO_CHANGE, &self.access_network_info_change);
        avps.many(&avp::ACCESS_TRANSFER_INFORMATION, &self.access_transfer_information);
        avps.optional(
            &avp::RELATED_IMS_CHARGING_IDENTIFIER,
            &self.related_ims_charging_identifier,
        );
        avps.optional(
            &avp::RELATED_IMS_CHARGING_IDENTIFIER_NODE,
            &self.related_ims_charging_identifier_node,
        );
        avps.optional(&avp::ROUTE_HEADER_RECEIVED, &self.route_header_received);
        avps.optional(&avp::ROUTE_HEADER_TRANSMITTED, &self.route_header_transmitted);
        avps.optional(&avp::INSTANCE_ID, &self.instance_id);
        avps.optional(&avp::TAD_IDENTIFIER, &self.tad_identifier);
        avps.optional(&avp::FE_IDENTIFIER_LIST, &self.fe_identifier_list);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ImsInformationBuilder<(A,) = (Unset,), (Set,)> builds group ImsInformation in Box<ImsInformation>;
    required node_functionality: IntoField<NodeFunctionality>, "Node-Functionality" => (Set,), A: required::NodeFunctionality;
    optional event_type: IntoField<EventType, Option<EventType>>, "Event-Type";
    optional role_of_node: IntoField<RoleOfNode, Option<RoleOfNode>>, "Role-Of-Node";
    optional user_session_id: IntoField<Utf8String, Option<Utf8String>>, "User-Session-Id";
    optional outgoing_session_id: IntoField<Utf8String, Option<Utf8String>>, "Outgoing-Session-Id";
    optional session_priority: IntoField<SessionPriority, Option<SessionPriority>>, "Session-Priority";
    optional called_party_address: IntoField<Utf8String, Option<Utf8String>>, "Called-Party-Address";
    optional called_identity_change: IntoField<CalledIdentityChange, Option<CalledIdentityChange>>, "Called-Identity-Change";
    optional number_portability_routing_information: IntoField<Utf8String, Option<Utf8String>>, "Number-Portability-Routing-Information";
    optional carrier_select_routing_information: IntoField<Utf8String, Option<Utf8String>>, "Carrier-Select-Routing-Information";
    optional alternate_charged_party_address: IntoField<Utf8String, Option<Utf8String>>, "Alternate-Charged-Party-Address";
    optional time_stamps: IntoField<TimeStamps, Option<TimeStamps>>, "Time-Stamps";
    optional ims_charging_identifier: IntoField<Utf8String, Option<Utf8String>>, "IMS-Charging-Identifier";
    optional served_party_ip_address: IntoField<Address, Option<Address>>, "Served-Party-IP-Address";
    optional server_capabilities: IntoField<ServerCapabilities, Option<ServerCapabilities>>, "Server-Capabilities";
    optional trunk_group_id: IntoField<TrunkGroupId, Option<TrunkGroupId>>, "Trunk-Group-Id";
    optional bearer_service: IntoField<OctetString, Option<OctetString>>, "Bearer-Service";
    optional service_id: IntoField<Utf8String, Option<Utf8String>>, "Service-Id";
    optional cause_code: IntoField<i32, Option<i32>>, "Cause-Code";
    optional cellular_network_information: IntoField<OctetString, Option<OctetString>>, "Cellular-Network-Information";
    optional ims_communication_service_identifier: IntoField<Utf8String, Option<Utf8String>>, "IMS-Communication-Service-Identifier";
    optional ims_application_reference_identifier: IntoField<Utf8String, Option<Utf8String>>, "IMS-Application-Reference-Identifier";
    optional online_charging_flag: IntoField<OnlineChargingFlag, Option<OnlineChargingFlag>>, "Online-Charging-Flag";
    optional real_time_tariff_information: IntoField<RealTimeTariffInformation, Option<RealTimeTariffInformation>>, "Real-Time-Tariff-Information";
    optional account_expiration: IntoTime<Option<Time>>, "Account-Expiration";
    optional initial_ims_charging_identifier: IntoField<Utf8String, Option<Utf8String>>, "Initial-IMS-Charging-Identifier";
    optional from_address: IntoField<Utf8String, Option<Utf8String>>, "From-Address";
    optional ims_emergency_indicator: IntoField<ImsEmergencyIndicator, Option<ImsEmergencyIndicator>>, "IMS-Emergency-Indicator";
    optional ims_visited_network_identifier: IntoField<Utf8String, Option<Utf8String>>, "IMS-Visited-Network-Identifier";
    optional related_ims_charging_identifier: IntoField<Utf8String, Option<Utf8String>>, "Related-IMS-Charging-Identifier";
    optional related_ims_charging_identifier_node: IntoField<Address, Option<Address>>, "Related-IMS-Charging-Identifier-Node";
    optional route_header_received: IntoField<Utf8String, Option<Utf8String>>, "Route-Header-Received";
    optional route_header_transmitted: IntoField<Utf8String, Option<Utf8String>>, "Route-Header-Transmitted";
    optional instance_id: IntoField<Utf8String, Option<Utf8String>>, "Instance-Id";
    optional tad_identifier: IntoField<TadIdentifier, Option<TadIdentifier>>, "TAD-Identifier";
    optional fe_identifier_list: IntoField<Utf8String, Option<Utf8String>>, "FE-Identifier-List";
    repeated calling_party_address, calling_party_addresses: IntoField<Utf8String>, "Calling-Party-Address";
    repeated called_asserted_identity, called_asserted_identities: IntoField<Utf8String>, "Called-Asserted-Identity";
    repeated requested_party_address, requested_party_addresses: IntoField<Utf8String>, "Requested-Party-Address";
    repeated associated_uri, associated_uris: IntoField<Utf8String>, "Associated-URI";
    repeated application_server_information, application_server_informations: IntoField<ApplicationServerInformation>, "Application-Server-Information";
    repeated inter_operator_identifier, inter_operator_identifiers: IntoField<InterOperatorIdentifier>, "Inter-Operator-Identifier";
    repeated transit_ioi_list, transit_ioi_lists: IntoField<Utf8String>, "Transit-IOI-List";
    repeated sdp_session_description, sdp_session_descriptions: IntoField<Utf8String>, "SDP-Session-Description";
    repeated sdp_media_component, sdp_media_components: IntoField<SdpMediaComponent>, "SDP-Media-Component";
    repeated service_specific_info, service_specific_infos: IntoField<ServiceSpecificInfo>, "Service-Specific-Info";
    repeated message_body, message_bodies: IntoField<MessageBody>, "Message-Body";
    repeated reason_header, reason_headers: IntoField<Utf8String>, "Reason-Header";
    repeated access_network_information, access_network_informations: IntoField<OctetString>, "Access-Network-Information";
    repeated early_media_description, early_media_descriptions: IntoField<EarlyMediaDescription>, "Early-Media-Description";
    repeated nni_information, nni_informations: IntoField<NniInformation>, "NNI-Information";
    repeated access_network_info_change, access_network_info_changes: IntoField<AccessNetworkInfoChange>, "Access-Network-Info-Change";
    large access_transfer_information, access_transfer_informations: IntoField<AccessTransferInformation, Vec<AccessTransferInformation>>, IntoField<AccessTransferInformation>, "Access-Transfer-Information";
}
