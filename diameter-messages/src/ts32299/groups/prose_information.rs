// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    Address, Grammar, Group, Item, OctetString, Time, UnlistedAvps, Utf8String,
};
use crate::ts29229;
use crate::ts29343;
use crate::ts29345;
use crate::ts29229::SupportedFeatures;
use crate::ts29345::WlanLinkLayerId;
use crate::ts32299::{
    CoverageInfo, Pc5RadioTechnology, ProseDirectCommunicationReceptionDataContainer,
    ProseDirectCommunicationTransmissionDataContainer, ProseDirectDiscoveryModel,
    ProseEventType, ProseRangeClass, ProseReasonForCancellation, ProseRoleOfUe,
    ProximityAlertIndication, RadioParameterSetInfo, RoleOfProseFunction,
    TransmitterInfo, avp,
};

/// Charging data for proximity services.
///
/// ```text
/// ProSe-Information ::= < AVP Header: 3447 10415 >
///                     * [ Supported-Features ]
///                       [ Announcing-UE-HPLMN-Identifier ]
///                       [ Announcing-UE-VPLMN-Identifier ]
///                       [ Monitoring-UE-HPLMN-Identifier ]
///                       [ Monitoring-UE-VPLMN-Identifier ]
///                       [ Monitored-PLMN-Identifier ]
///                       [ Role-Of-ProSe-Function ]
///                       [ ProSe-App-Id ]
///                       [ ProSe-3rd-Party-Application-ID ]
///                       [ Application-Specific-Data ]
///                       [ ProSe-Event-Type ]
///                       [ ProSe-Direct-Discovery-Model ]
///                       [ ProSe-Function-IP-Address ]
///                       [ ProSe-Function-ID ]
///                       [ ProSe-Validity-Timer ]
///                       [ ProSe-Role-Of-UE ]
///                       [ ProSe-Request-Timestamp ]
///                       [ PC3-Control-Protocol-Cause ]
///                       [ Monitoring-UE-Identifier ]
///                       [ ProSe-Function-PLMN-Identifier ]
///                       [ Requestor-PLMN-Identifier ]
///                       [ Origin-App-Layer-User-Id ]
///                       [ WLAN-Link-Layer-Id ]
///                       [ Requesting-EPUID ]
///                       [ Target-App-Layer-User-Id ]
///                       [ Requested-PLMN-Identifier ]
///                       [ Time-Window ]
///                       [ ProSe-Range-Class ]
///                       [ Proximity-Alert-Indication ]
///                       [ Proximity-Alert-Timestamp ]
///                       [ Proximity-Cancellation-Timestamp ]
///                       [ ProSe-Reason-For-Cancellation ]
///                       [ PC3-EPC-Control-Protocol-Cause ]
///                       [ ProSe-UE-ID ]
///                       [ ProSe-Source-IP-Address ]
///                       [ Layer-2-Group-ID ]
///                       [ ProSe-Group-IP-Multicast-Address ]
///                     * [ Coverage-Info ]
///                     * [ Radio-Parameter-Set-Info ]
///                     * [ Transmitter-Info ]
///                       [ Time-First-Transmission ]
///                       [ Time-First-Reception ]
///                     * [ ProSe-Direct-Communication-Transmission-Data-Container ]
///                     * [ ProSe-Direct-Communication-Reception-Data-Container ]
///                       [ Announcing-PLMN-ID ]
///                       [ ProSe-Target-Layer-2-ID ]
///                       [ Relay-IP-address ]
///                       [ ProSe-UE-to-Network-Relay-UE-ID ]
///                       [ Target-IP-Address ]
///                       [ PC5-Radio-Technology ]
/// ```
///
/// AVP code 3447 of vendor 10415, 3GPP TS 32.299, 7.2.154I.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProseInformation {
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Announcing-UE-HPLMN-Identifier (3426/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The announcing user's home network: MCC and MNC as text.
    pub announcing_ue_hplmn_identifier: Option<Utf8String>,
    /// Announcing-UE-VPLMN-Identifier (3427/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The network the announcing user visits: MCC and MNC as text.
    pub announcing_ue_vplmn_identifier: Option<Utf8String>,
    /// Monitoring-UE-HPLMN-Identifier (3431/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The monitoring user's home network: MCC and MNC as text.
    pub monitoring_ue_hplmn_identifier: Option<Utf8String>,
    /// Monitoring-UE-VPLMN-Identifier (3433/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The network the monitoring user visits: MCC and MNC as text.
    pub monitoring_ue_vplmn_identifier: Option<Utf8String>,
    /// Monitored-PLMN-Identifier (3430/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The network that is monitored: MCC and MNC as text.
    pub monitored_plmn_identifier: Option<Utf8String>,
    /// Role-Of-ProSe-Function (3438/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub role_of_prose_function: Option<RoleOfProseFunction>,
    /// ProSe-App-Id (3811/10415), UTF8String; 3GPP TS 29.345, 6.3.17.
    pub prose_app_id: Option<Utf8String>,
    /// ProSe-3rd-Party-Application-ID (3440/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub prose_3rd_party_application_id: Option<Utf8String>,
    /// Application-Specific-Data (3458/10415), OctetString; 3GPP TS 32.299, 7.2.
    pub application_specific_data: Option<OctetString>,
    /// ProSe-Event-Type (3443/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub prose_event_type: Option<ProseEventType>,
    /// ProSe-Direct-Discovery-Model (3442/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub prose_direct_discovery_model: Option<ProseDirectDiscoveryModel>,
    /// ProSe-Function-IP-Address (3444/10415), Address; 3GPP TS 32.299, 7.2.
    /// The address of the ProSe function, with its address family in front.
    pub prose_function_ip_address: Option<Address>,
    /// ProSe-Function-ID (3602/10415), OctetString; 3GPP TS 29.343, 6.4.4.
    pub prose_function_id: Option<OctetString>,
    /// ProSe-Validity-Timer (3815/10415), Unsigned32; 3GPP TS 29.345, 6.3.22.
    pub prose_validity_timer: Option<u32>,
    /// ProSe-Role-Of-UE (3451/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub prose_role_of_ue: Option<ProseRoleOfUe>,
    /// ProSe-Request-Timestamp (3450/10415), Time; 3GPP TS 32.299, 7.2.
    pub prose_request_timestamp: Option<Time>,
    /// PC3-Control-Protocol-Cause (3434/10415), Integer32; 3GPP TS 32.299, 7.2.
    pub pc3_control_protocol_cause: Option<i32>,
    /// Monitoring-UE-Identifier (3432/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The monitoring user's IMSI or MSISDN.
    pub monitoring_ue_identifier: Option<Utf8String>,
    /// ProSe-Function-PLMN-Identifier (3457/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The network of the ProSe function: MCC and MNC as text.
    pub prose_function_plmn_identifier: Option<Utf8String>,
    /// Requestor-PLMN-Identifier (3437/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The requesting user's network: MCC and MNC as text.
    pub requestor_plmn_identifier: Option<Utf8String>,
    /// Origin-App-Layer-User-Id (3600/10415), UTF8String; 3GPP TS 29.343, 6.4.2.
    pub origin_app_layer_user_id: Option<Utf8String>,
    /// WLAN-Link-Layer-Id (3821/10415), Grouped; 3GPP TS 29.345, 6.3.32.
    pub wlan_link_layer_id: Option<WlanLinkLayerId>,
    /// Requesting-EPUID (3816/10415), UTF8String; 3GPP TS 29.345, 6.3.23.
    pub requesting_epuid: Option<Utf8String>,
    /// Target-App-Layer-User-Id (3601/10415), UTF8String; 3GPP TS 29.343, 6.4.3.
    pub target_app_layer_user_id: Option<Utf8String>,
    /// Requested-PLMN-Identifier (3436/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The requested user's network: MCC and MNC as text.
    pub requested_plmn_identifier: Option<Utf8String>,
    /// Time-Window (3818/10415), Unsigned32; 3GPP TS 29.345, 6.3.27.
    /// How long a proximity request holds.
    pub time_window: Option<u32>,
    /// ProSe-Range-Class (3448/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub prose_range_class: Option<ProseRangeClass>,
    /// Proximity-Alert-Indication (3454/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub proximity_alert_indication: Option<ProximityAlertIndication>,
    /// Proximity-Alert-Timestamp (3455/10415), Time; 3GPP TS 32.299, 7.2.
    pub proximity_alert_timestamp: Option<Time>,
    /// Proximity-Cancellation-Timestamp (3456/10415), Time; 3GPP TS 32.299, 7.2.
    pub proximity_cancellation_timestamp: Option<Time>,
    /// ProSe-Reason-For-Cancellation (3449/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub prose_reason_for_cancellation: Option<ProseReasonForCancellation>,
    /// PC3-EPC-Control-Protocol-Cause (3435/10415), Integer32; 3GPP TS 32.299, 7.2.
    pub pc3_epc_control_protocol_cause: Option<i32>,
    /// ProSe-UE-ID (3453/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// A terminal's layer 2 identity, 3 octets.
    pub prose_ue_id: Option<OctetString>,
    /// ProSe-Source-IP-Address (3452/10415), Address; 3GPP TS 32.299, 7.2.
    /// The sender's address, with its address family in front.
    pub prose_source_ip_address: Option<Address>,
    /// Layer-2-Group-ID (3429/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// A group for direct communication, 3 octets.
    pub layer_2_group_id: Option<OctetString>,
    /// ProSe-Group-IP-Multicast-Address (3446/10415), Address; 3GPP TS 32.299, 7.2.
    /// The group's multicast address, with its address family in front.
    pub prose_group_ip_multicast_address: Option<Address>,
    /// Coverage-Info (3459/10415), Grouped; 3GPP TS 32.299, 7.2.
    pub coverage_info: Vec<CoverageInfo>,
    /// Radio-Parameter-Set-Info (3463/10415), Grouped; 3GPP TS 32.299, 7.2.160B.
    pub radio_parameter_set_info: Vec<RadioParameterSetInfo>,
    /// Transmitter-Info (3468/10415), Grouped; 3GPP TS 32.299, 7.2.233C.
    pub transmitter_info: Vec<TransmitterInfo>,
    /// Time-First-Transmission (3467/10415), Time; 3GPP TS 32.299, 7.2.
    /// When data was first sent in the container.
    pub time_first_transmission: Option<Time>,
    /// Time-First-Reception (3466/10415), Time; 3GPP TS 32.299, 7.2.
    /// When data was first received in the container.
    pub time_first_reception: Option<Time>,
    /// ProSe-Direct-Communication-Transmission-Data-Container (3441/10415), Grouped; 3GPP TS 32.299, 7.2.154B.
    pub prose_direct_communication_transmission_data_container: Vec<
        ProseDirectCommunicationTransmissionDataContainer,
    >,
    /// ProSe-Direct-Communication-Reception-Data-Container (3461/10415), Grouped; 3GPP TS 32.299, 7.2.
    pub prose_direct_communication_reception_data_container: Vec<
        ProseDirectCommunicationReceptionDataContainer,
    >,
    /// Announcing-PLMN-ID (4408/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The network where the terminal announces: MCC and MNC as text.
    pub announcing_plmn_id: Option<Utf8String>,
    /// ProSe-Target-Layer-2-ID (4410/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// The peer's layer 2 identity, 3 octets.
    pub prose_target_layer_2_id: Option<OctetString>,
    /// Relay-IP-address (4411/10415), Address; 3GPP TS 32.299, 7.2.
    /// The relay's address, with its address family in front.
    pub relay_ip_address: Option<Address>,
    /// ProSe-UE-to-Network-Relay-UE-ID (4409/10415), OctetString; 3GPP TS 32.299, 7.2.
    pub prose_ue_to_network_relay_ue_id: Option<OctetString>,
    /// Target-IP-Address (4412/10415), Address; 3GPP TS 32.299, 7.2.
    /// The target's address, with its address family in front.
    pub target_ip_address: Option<Address>,
    /// PC5-Radio-Technology (1300/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub pc5_radio_technology: Option<Pc5RadioTechnology>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for ProseInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "ProSe-Information",
    items: &[
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(avp::ANNOUNCING_UE_HPLMN_IDENTIFIER.description()),
        Item::optional(avp::ANNOUNCING_UE_VPLMN_IDENTIFIER.description()),
        Item::optional(avp::MONITORING_UE_HPLMN_IDENTIFIER.description()),
        Item::optional(avp::MONITORING_UE_VPLMN_IDENTIFIER.description()),
        Item::optional(avp::MONITORED_PLMN_IDENTIFIER.description()),
        Item::optional(avp::ROLE_OF_PROSE_FUNCTION.description()),
        Item::optional(ts29345::avp::PROSE_APP_ID.description()),
        Item::optional(avp::PROSE_3RD_PARTY_APPLICATION_ID.description()),
        Item::optional(avp::APPLICATION_SPECIFIC_DATA.description()),
        Item::optional(avp::PROSE_EVENT_TYPE.description()),
        Item::optional(avp::PROSE_DIRECT_DISCOVERY_MODEL.description()),
        Item::optional(avp::PROSE_FUNCTION_IP_ADDRESS.description()),
        Item::optional(ts29343::avp::PROSE_FUNCTION_ID.description()),
        Item::optional(ts29345::avp::PROSE_VALIDITY_TIMER.description()),
        Item::optional(avp::PROSE_ROLE_OF_UE.description()),
        Item::optional(avp::PROSE_REQUEST_TIMESTAMP.description()),
        Item::optional(avp::PC3_CONTROL_PROTOCOL_CAUSE.description()),
        Item::optional(avp::MONITORING_UE_IDENTIFIER.description()),
        Item::optional(avp::PROSE_FUNCTION_PLMN_IDENTIFIER.description()),
        Item::optional(avp::REQUESTOR_PLMN_IDENTIFIER.description()),
        Item::optional(ts29343::avp::ORIGIN_APP_LAYER_USER_ID.description()),
        Item::optional(ts29345::avp::WLAN_LINK_LAYER_ID.description()),
        Item::optional(ts29345::avp::REQUESTING_EPUID.description()),
        Item::optional(ts29343::avp::TARGET_APP_LAYER_USER_ID.description()),
        Item::optional(avp::REQUESTED_PLMN_IDENTIFIER.description()),
        Item::optional(ts29345::avp::TIME_WINDOW.description()),
        Item::optional(avp::PROSE_RANGE_CLASS.description()),
        Item::optional(avp::PROXIMITY_ALERT_INDICATION.description()),
        Item::optional(avp::PROXIMITY_ALERT_TIMESTAMP.description()),
        Item::optional(avp::PROXIMITY_CANCELLATION_TIMESTAMP.description()),
        Item::optional(avp::PROSE_REASON_FOR_CANCELLATION.description()),
        Item::optional(avp::PC3_EPC_CONTROL_PROTOCOL_CAUSE.description()),
        Item::optional(avp::PROSE_UE_ID.description()),
        Item::optional(avp::PROSE_SOURCE_IP_ADDRESS.description()),
        Item::optional(avp::LAYER_2_GROUP_ID.description()),
        Item::optional(avp::PROSE_GROUP_IP_MULTICAST_ADDRESS.description()),
        Item::repeated(avp::COVERAGE_INFO.description()),
        Item::repeated(avp::RADIO_PARAMETER_SET_INFO.description()),
        Item::repeated(avp::TRANSMITTER_INFO.description()),
        Item::optional(avp::TIME_FIRST_TRANSMISSION.description()),
        Item::optional(avp::TIME_FIRST_RECEPTION.description()),
        Item::repeated(
            avp::PROSE_DIRECT_COMMUNICATION_TRANSMISSION_DATA_CONTAINER.description(),
        ),
        Item::repeated(
            avp::PROSE_DIRECT_COMMUNICATION_RECEPTION_DATA_CONTAINER.description(),
        ),
        Item::optional(avp::ANNOUNCING_PLMN_ID.description()),
        Item::optional(avp::PROSE_TARGET_LAYER_2_ID.description()),
        Item::optional(avp::RELAY_IP_ADDRESS.description()),
        Item::optional(avp::PROSE_UE_TO_NETWORK_RELAY_UE_ID.description()),
        Item::optional(avp::TARGET_IP_ADDRESS.description()),
        Item::optional(avp::PC5_RADIO_TECHNOLOGY.description()),
    ],
};

impl Contents for ProseInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 628) => received.many(0, &mut self.supported_features),
            (10415, 3426) => {
                received.optional(1, &mut self.announcing_ue_hplmn_identifier)
            }
            (10415, 3427) => {
                received.optional(2, &mut self.announcing_ue_vplmn_identifier)
            }
            (10415, 3431) => {
                received.optional(3, &mut self.monitoring_ue_hplmn_identifier)
            }
            (10415, 3433) => {
                received.optional(4, &mut self.monitoring_ue_vplmn_identifier)
            }
            (10415, 3430) => received.optional(5, &mut self.monitored_plmn_identifier),
            (10415, 3438) => received.optional(6, &mut self.role_of_prose_function),
            (10415, 3811) => received.optional(7, &mut self.prose_app_id),
            (10415, 3440) => {
                received.optional(8, &mut self.prose_3rd_party_application_id)
            }
            (10415, 3458) => received.optional(9, &mut self.application_specific_data),
            (10415, 3443) => received.optional(10, &mut self.prose_event_type),
            (10415, 3442) => {
                received.optional(11, &mut self.prose_direct_discovery_model)
            }
            (10415, 3444) => received.optional(12, &mut self.prose_function_ip_address),
            (10415, 3602) => received.optional(13, &mut self.prose_function_id),
            (10415, 3815) => received.optional(14, &mut self.prose_validity_timer),
            (10415, 3451) => received.optional(15, &mut self.prose_role_of_ue),
            (10415, 3450) => received.optional(16, &mut self.prose_request_timestamp),
            (10415, 3434) => received.optional(17, &mut self.pc3_control_protocol_cause),
            (10415, 3432) => received.optional(18, &mut self.monitoring_ue_identifier),
            (10415, 3457) => {
                received.optional(19, &mut self.prose_function_plmn_identifier)
            }
            (10415, 3437) => received.optional(20, &mut self.requestor_plmn_identifier),
            (10415, 3600) => received.optional(21, &mut self.origin_app_layer_user_id),
            (10415, 3821) => received.optional(22, &mut self.wlan_link_layer_id),
            (10415, 3816) => received.optional(23, &mut self.requesting_epuid),
            (10415, 3601) => received.optional(24, &mut self.target_app_layer_user_id),
            (10415, 3436) => received.optional(25, &mut self.requested_plmn_identifier),
            (10415, 3818) => received.optional(26, &mut self.time_window),
            (10415, 3448) => received.optional(27, &mut self.prose_range_class),
            (10415, 3454) => received.optional(28, &mut self.proximity_alert_indication),
            (10415, 3455) => received.optional(29, &mut self.proximity_alert_timestamp),
            (10415, 3456) => {
                received.optional(30, &mut self.proximity_cancellation_timestamp)
            }
            (10415, 3449) => {
                received.optional(31, &mut self.prose_reason_for_cancellation)
            }
            (10415, 3435) => {
                received.optional(32, &mut self.pc3_epc_control_protocol_cause)
            }
            (10415, 3453) => received.optional(33, &mut self.prose_ue_id),
            (10415, 3452) => received.optional(34, &mut self.prose_source_ip_address),
            (10415, 3429) => received.optional(35, &mut self.layer_2_group_id),
            (10415, 3446) => {
                received.optional(36, &mut self.prose_group_ip_multicast_address)
            }
            (10415, 3459) => received.many(37, &mut self.coverage_info),
            (10415, 3463) => received.many(38, &mut self.radio_parameter_set_info),
            (10415, 3468) => received.many(39, &mut self.transmitter_info),
            (10415, 3467) => received.optional(40, &mut self.time_first_transmission),
            (10415, 3466) => received.optional(41, &mut self.time_first_reception),
            (10415, 3441) => {
                received
                    .many(
                        42,
                        &mut self.prose_direct_communication_transmission_data_container,
                    )
            }
            (10415, 3461) => {
                received
                    .many(
                        43,
                        &mut self.prose_direct_communication_reception_data_container,
                    )
            }
            (10415, 4408) => received.optional(44, &mut self.announcing_plmn_id),
            (10415, 4410) => received.optional(45, &mut self.prose_target_layer_2_id),
            (10415, 4411) => received.optional(46, &mut self.relay_ip_address),
            (10415, 4409) => {
                received.optional(47, &mut self.prose_ue_to_network_relay_ue_id)
            }
            (10415, 4412) => received.optional(48, &mut self.target_ip_address),
            (10415, 1300) => received.optional(49, &mut self.pc5_radio_technology),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(
            &avp::ANNOUNCING_UE_HPLMN_IDENTIFIER,
            &self.announcing_ue_hplmn_identifier,
        );
        avps.optional(
            &avp::ANNOUNCING_UE_VPLMN_IDENTIFIER,
            &self.announcing_ue_vplmn_identifier,
        );
        avps.optional(
            &avp::MONITORING_UE_HPLMN_IDENTIFIER,
            &self.monitoring_ue_hplmn_identifier,
        );
        avps.optional(
            &avp::MONITORING_UE_VPLMN_IDENTIFIER,
            &self.monitoring_ue_vplmn_identifier,
        );
        avps.optional(&avp::MONITORED_PLMN_IDENTIFIER, &self.monitored_plmn_identifier);
        avps.optional(&avp::ROLE_OF_PROSE_FUNCTION, &self.role_of_prose_function);
        avps.optional(&ts29345::avp::PROSE_APP_ID, &self.prose_app_id);
        avps.optional(
            &avp::PROSE_3RD_PARTY_APPLICATION_ID,
            &self.prose_3rd_party_application_id,
        );
        avps.optional(&avp::APPLICATION_SPECIFIC_DATA, &self.application_specific_data);
        avps.optional(&avp::PROSE_EVENT_TYPE, &self.prose_event_type);
        avps.optional(
            &avp::PROSE_DIRECT_DISCOVERY_MODEL,
            &self.prose_direct_discovery_model,
        );
        avps.optional(&avp::PROSE_FUNCTION_IP_ADDRESS, &self.prose_function_ip_address);
        avps.optional(&ts29343::avp::PROSE_FUNCTION_ID, &self.prose_function_id);
        avps.optional(&ts29345::avp::PROSE_VALIDITY_TIMER, &self.prose_validity_timer);
        avps.optional(&avp::PROSE_ROLE_OF_UE, &self.prose_role_of_ue);
        avps.optional(&avp::PROSE_REQUEST_TIMESTAMP, &self.prose_request_timestamp);
        avps.optional(
            &avp::PC3_CONTROL_PROTOCOL_CAUSE,
            &self.pc3_control_protocol_cause,
        );
        avps.optional(&avp::MONITORING_UE_IDENTIFIER, &self.monitoring_ue_identifier);
        avps.optional(
            &avp::PROSE_FUNCTION_PLMN_IDENTIFIER,
            &self.prose_function_plmn_identifier,
        );
        avps.optional(&avp::REQUESTOR_PLMN_IDENTIFIER, &self.requestor_plmn_identifier);
        avps.optional(
            &ts29343::avp::ORIGIN_APP_LAYER_USER_ID,
            &self.origin_app_layer_user_id,
        );
        avps.optional(&ts29345::avp::WLAN_LINK_LAYER_ID, &self.wlan_link_layer_id);
        avps.optional(&ts29345::avp::REQUESTING_EPUID, &self.requesting_epuid);
        avps.optional(
            &ts29343::avp::TARGET_APP_LAYER_USER_ID,
            &self.target_app_layer_user_id,
        );
        avps.optional(&avp::REQUESTED_PLMN_IDENTIFIER, &self.requested_plmn_identifier);
        avps.optional(&ts29345::avp::TIME_WINDOW, &self.time_window);
        avps.optional(&avp::PROSE_RANGE_CLASS, &self.prose_range_class);
        avps.optional(
            &avp::PROXIMITY_ALERT_INDICATION,
            &self.proximity_alert_indication,
        );
        avps.optional(&avp::PROXIMITY_ALERT_TIMESTAMP, &self.proximity_alert_timestamp);
        avps.optional(
            &avp::PROXIMITY_CANCELLATION_TIMESTAMP,
            &self.proximity_cancellation_timestamp,
        );
        avps.optional(
            &avp::PROSE_REASON_FOR_CANCELLATION,
            &self.prose_reason_for_cancellation,
        );
        avps.optional(
            &avp::PC3_EPC_CONTROL_PROTOCOL_CAUSE,
            &self.pc3_epc_control_protocol_cause,
        );
        avps.optional(&avp::PROSE_UE_ID, &self.prose_ue_id);
        avps.optional(&avp::PROSE_SOURCE_IP_ADDRESS, &self.prose_source_ip_address);
        avps.optional(&avp::LAYER_2_GROUP_ID, &self.layer_2_group_id);
        avps.optional(
            &avp::PROSE_GROUP_IP_MULTICAST_ADDRESS,
            &self.prose_group_ip_multicast_address,
        );
        avps.many(&avp::COVERAGE_INFO, &self.coverage_info);
        avps.many(&avp::RADIO_PARAMETER_SET_INFO, &self.radio_parameter_set_info);
        avps.many(&avp::TRANSMITTER_INFO, &self.transmitter_info);
        avps.optional(&avp::TIME_FIRST_TRANSMISSION, &self.time_first_transmission);
        avps.optional(&avp::TIME_FIRST_RECEPTION, &self.time_first_reception);
        avps.many(
            &avp::PROSE_DIRECT_COMMUNICATION_TRANSMISSION_DATA_CONTAINER,
            &self.prose_direct_communication_transmission_data_container,
        );
        avps.many(
            &avp::PROSE_DIRECT_COMMUNICATION_RECEPTION_DATA_CONTAINER,
            &self.prose_direct_communication_reception_data_container,
        );
        avps.optional(&avp::ANNOUNCING_PLMN_ID, &self.announcing_plmn_id);
        avps.optional(&avp::PROSE_TARGET_LAYER_2_ID, &self.prose_target_layer_2_id);
        avps.optional(&avp::RELAY_IP_ADDRESS, &self.relay_ip_address);
        avps.optional(
            &avp::PROSE_UE_TO_NETWORK_RELAY_UE_ID,
            &self.prose_ue_to_network_relay_ue_id,
        );
        avps.optional(&avp::TARGET_IP_ADDRESS, &self.target_ip_address);
        avps.optional(&avp::PC5_RADIO_TECHNOLOGY, &self.pc5_radio_technology);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ProseInformationBuilder builds group ProseInformation in Box<ProseInformation>;
    optional announcing_ue_hplmn_identifier: IntoField<Utf8String, Option<Utf8String>>, "Announcing-UE-HPLMN-Identifier";
    optional announcing_ue_vplmn_identifier: IntoField<Utf8String, Option<Utf8String>>, "Announcing-UE-VPLMN-Identifier";
    optional monitoring_ue_hplmn_identifier: IntoField<Utf8String, Option<Utf8String>>, "Monitoring-UE-HPLMN-Identifier";
    optional monitoring_ue_vplmn_identifier: IntoField<Utf8String, Option<Utf8String>>, "Monitoring-UE-VPLMN-Identifier";
    optional monitored_plmn_identifier: IntoField<Utf8String, Option<Utf8String>>, "Monitored-PLMN-Identifier";
    optional role_of_prose_function: IntoField<RoleOfProseFunction, Option<RoleOfProseFunction>>, "Role-Of-ProSe-Function";
    optional prose_app_id: IntoField<Utf8String, Option<Utf8String>>, "ProSe-App-Id";
    optional prose_3rd_party_application_id: IntoField<Utf8String, Option<Utf8String>>, "ProSe-3rd-Party-Application-ID";
    optional application_specific_data: IntoField<OctetString, Option<OctetString>>, "Application-Specific-Data";
    optional prose_event_type: IntoField<ProseEventType, Option<ProseEventType>>, "ProSe-Event-Type";
    optional prose_direct_discovery_model: IntoField<ProseDirectDiscoveryModel, Option<ProseDirectDiscoveryModel>>, "ProSe-Direct-Discovery-Model";
    optional prose_function_ip_address: IntoField<Address, Option<Address>>, "ProSe-Function-IP-Address";
    optional prose_function_id: IntoField<OctetString, Option<OctetString>>, "ProSe-Function-ID";
    optional prose_validity_timer: IntoField<u32, Option<u32>>, "ProSe-Validity-Timer";
    optional prose_role_of_ue: IntoField<ProseRoleOfUe, Option<ProseRoleOfUe>>, "ProSe-Role-Of-UE";
    optional prose_request_timestamp: IntoTime<Option<Time>>, "ProSe-Request-Timestamp";
    optional pc3_control_protocol_cause: IntoField<i32, Option<i32>>, "PC3-Control-Protocol-Cause";
    optional monitoring_ue_identifier: IntoField<Utf8String, Option<Utf8String>>, "Monitoring-UE-Identifier";
    optional prose_function_plmn_identifier: IntoField<Utf8String, Option<Utf8String>>, "ProSe-Function-PLMN-Identifier";
    optional requestor_plmn_identifier: IntoField<Utf8String, Option<Utf8String>>, "Requestor-PLMN-Identifier";
    optional origin_app_layer_user_id: IntoField<Utf8String, Option<Utf8String>>, "Origin-App-Layer-User-Id";
    optional wlan_link_layer_id: IntoField<WlanLinkLayerId, Option<WlanLinkLayerId>>, "WLAN-Link-Layer-Id";
    optional requesting_epuid: IntoField<Utf8String, Option<Utf8String>>, "Requesting-EPUID";
    optional target_app_layer_user_id: IntoField<Utf8String, Option<Utf8String>>, "Target-App-Layer-User-Id";
    optional requested_plmn_identifier: IntoField<Utf8String, Option<Utf8String>>, "Requested-PLMN-Identifier";
    optional time_window: IntoField<u32, Option<u32>>, "Time-Window";
    optional prose_range_class: IntoField<ProseRangeClass, Option<ProseRangeClass>>, "ProSe-Range-Class";
    optional proximity_alert_indication: IntoField<ProximityAlertIndication, Option<ProximityAlertIndication>>, "Proximity-Alert-Indication";
    optional proximity_alert_timestamp: IntoTime<Option<Time>>, "Proximity-Alert-Timestamp";
    optional proximity_cancellation_timestamp: IntoTime<Option<Time>>, "Proximity-Cancellation-Timestamp";
    optional prose_reason_for_cancellation: IntoField<ProseReasonForCancellation, Option<ProseReasonForCancellation>>, "ProSe-Reason-For-Cancellation";
    optional pc3_epc_control_protocol_cause: IntoField<i32, Option<i32>>, "PC3-EPC-Control-Protocol-Cause";
    optional prose_ue_id: IntoField<OctetString, Option<OctetString>>, "ProSe-UE-ID";
    optional prose_source_ip_address: IntoField<Address, Option<Address>>, "ProSe-Source-IP-Address";
    optional layer_2_group_id: IntoField<OctetString, Option<OctetString>>, "Layer-2-Group-ID";
    optional prose_group_ip_multicast_address: IntoField<Address, Option<Address>>, "ProSe-Group-IP-Multicast-Address";
    optional time_first_transmission: IntoTime<Option<Time>>, "Time-First-Transmission";
    optional time_first_reception: IntoTime<Option<Time>>, "Time-First-Reception";
    optional announcing_plmn_id: IntoField<Utf8String, Option<Utf8String>>, "Announcing-PLMN-ID";
    optional prose_target_layer_2_id: IntoField<OctetString, Option<OctetString>>, "ProSe-Target-Layer-2-ID";
    optional relay_ip_address: IntoField<Address, Option<Address>>, "Relay-IP-address";
    optional prose_ue_to_network_relay_ue_id: IntoField<OctetString, Option<OctetString>>, "ProSe-UE-to-Network-Relay-UE-ID";
    optional target_ip_address: IntoField<Address, Option<Address>>, "Target-IP-Address";
    optional pc5_radio_technology: IntoField<Pc5RadioTechnology, Option<Pc5RadioTechnology>>, "PC5-Radio-Technology";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated coverage_info, coverage_infos: IntoField<CoverageInfo>, "Coverage-Info";
    repeated radio_parameter_set_info, radio_parameter_set_infos: IntoField<RadioParameterSetInfo>, "Radio-Parameter-Set-Info";
    repeated transmitter_info, transmitter_infos: IntoField<TransmitterInfo>, "Transmitter-Info";
    repeated prose_direct_communication_transmission_data_container, prose_direct_communication_transmission_data_containers: IntoField<ProseDirectCommunicationTransmissionDataContainer>, "ProSe-Direct-Communication-Transmission-Data-Container";
    repeated prose_direct_communication_reception_data_container, prose_direct_communication_reception_data_containers: IntoField<ProseDirectCommunicationReceptionDataContainer>, "ProSe-Direct-Communication-Reception-Data-Container";
}
