// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List, OctetString, Utf8String};
use crate::ts29061;
use crate::ts29128;
use crate::ts29329;
use crate::ts29272::{
    AccessRestrictionData, AdjacentAccessRestrictionData, Ambr, ApnConfigurationProfile,
    CallBarringInfo, CsgSubscriptionData, EDrxCycleLength, EmergencyInfo,
    GprsSubscriptionData, IabOperationPermission, IcsIndicator, ImsiGroupId, LcsInfo,
    MdtUserConsent, NetworkAccessMode, OperatorDeterminedBarring, PagingTimeWindow,
    RelayNodeIndicator, RoamingRestrictedDueToUnsupportedFeature, SubscribedVsrvcc,
    SubscriberStatus, SubscriptionDataFlags, TeleserviceList, TraceData,
    V2xSubscriptionData, V2xSubscriptionDataNr, VplmnLipaAllowed, avp,
};
use crate::ts29336::{AeseCommunicationPattern, MonitoringEventConfiguration};
use crate::ts29344::ProseSubscriptionData;

/// All that the HSS tells a serving node about a user.
///
/// ```text
/// Subscription-Data ::= < AVP Header: 1400 10415 >
///                       [ Subscriber-Status ]
///                       [ MSISDN ]
///                       [ A-MSISDN ]
///                       [ STN-SR ]
///                       [ ICS-Indicator ]
///                       [ Network-Access-Mode ]
///                       [ Operator-Determined-Barring ]
///                       [ HPLMN-ODB ]
///                   *10 [ Regional-Subscription-Zone-Code ]
///                       [ Access-Restriction-Data ]
///                       [ APN-OI-Replacement ]
///                       [ LCS-Info ]
///                       [ Teleservice-List ]
///                     * [ Call-Barring-Info ]
///                       [ 3GPP-Charging-Characteristics ]
///                       [ AMBR ]
///                       [ APN-Configuration-Profile ]
///                       [ RAT-Frequency-Selection-Priority-ID ]
///                       [ Trace-Data ]
///                       [ GPRS-Subscription-Data ]
///                     * [ CSG-Subscription-Data ]
///                       [ Roaming-Restricted-Due-To-Unsupported-Feature ]
///                       [ Subscribed-Periodic-RAU-TAU-Timer ]
///                       [ MPS-Priority ]
///                       [ VPLMN-LIPA-Allowed ]
///                       [ Relay-Node-Indicator ]
///                       [ MDT-User-Consent ]
///                       [ Subscribed-VSRVCC ]
///                       [ ProSe-Subscription-Data ]
///                       [ Subscription-Data-Flags ]
///                     * [ Adjacent-Access-Restriction-Data ]
///                       [ DL-Buffering-Suggested-Packet-Count ]
///                     * [ IMSI-Group-Id ]
///                       [ UE-Usage-Type ]
///                     * [ AESE-Communication-Pattern ]
///                     * [ Monitoring-Event-Configuration ]
///                       [ Emergency-Info ]
///                       [ V2X-Subscription-Data ]
///                       [ V2X-Subscription-Data-Nr ]
///                     * [ eDRX-Cycle-Length ]
///                       [ External-Identifier ]
///                       [ Active-Time ]
///                       [ Service-Gap-Time ]
///                       [ Broadcast-Location-Assistance-Data-Types ]
///                       [ Aerial-UE-Subscription-Information ]
///                       [ Core-Network-Restrictions ]
///                     * [ Paging-Time-Window ]
///                       [ Subscribed-ARPI ]
///                       [ IAB-Operation-Permission ]
///                       [ PLMN-RAT-Usage-Control ]
///                     * [ AVP ]
/// ```
///
/// AVP code 1400 of vendor 10415, 3GPP TS 29.272, 7.3.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SubscriptionData {
    /// Subscriber-Status (1424/10415), Enumerated; 3GPP TS 29.272, 7.3.29.
    pub subscriber_status: Option<SubscriberStatus>,
    /// MSISDN (701/10415), OctetString; 3GPP TS 29.329, 6.3.2.
    /// The number in TBCD, without the octet for type and plan; an OctetString, not text.
    pub msisdn: Option<OctetString>,
    /// A-MSISDN (1643/10415), OctetString; 3GPP TS 29.272, 7.3.157.
    /// An additional MSISDN, in TBCD.
    pub a_msisdn: Option<OctetString>,
    /// STN-SR (1433/10415), OctetString; 3GPP TS 29.272, 7.3.39.
    /// The session transfer number for SRVCC, in TBCD.
    pub stn_sr: Option<OctetString>,
    /// ICS-Indicator (1491/10415), Enumerated; 3GPP TS 29.272, 7.3.104.
    pub ics_indicator: Option<IcsIndicator>,
    /// Network-Access-Mode (1417/10415), Enumerated; 3GPP TS 29.272, 7.3.21.
    pub network_access_mode: Option<NetworkAccessMode>,
    /// Operator-Determined-Barring (1425/10415), Unsigned32; 3GPP TS 29.272, 7.3.30.
    pub operator_determined_barring: Option<OperatorDeterminedBarring>,
    /// HPLMN-ODB (1418/10415), Unsigned32; 3GPP TS 29.272, 7.3.22.
    /// A bit mask of the barrings that the home operator defines itself.
    pub hplmn_odb: Option<u32>,
    /// Regional-Subscription-Zone-Code (1446/10415), OctetString; 3GPP TS 29.272, 7.3.52.
    /// A zone code of 2 octets, as in TS 23.003; at most 10 in a subscription.
    pub regional_subscription_zone_code: List<OctetString, 0, 10>,
    /// Access-Restriction-Data (1426/10415), Unsigned32; 3GPP TS 29.272, 7.3.31.
    pub access_restriction_data: Option<AccessRestrictionData>,
    /// APN-OI-Replacement (1427/10415), UTF8String; 3GPP TS 29.272, 7.3.32.
    /// Takes the place of the APN operator identifier when the gateway's name is built.
    pub apn_oi_replacement: Option<Utf8String>,
    /// LCS-Info (1473/10415), Grouped; 3GPP TS 29.272, 7.3.84.
    pub lcs_info: Option<Box<LcsInfo>>,
    /// Teleservice-List (1486/10415), Grouped; 3GPP TS 29.272, 7.3.99.
    pub teleservice_list: Option<TeleserviceList>,
    /// Call-Barring-Info (1488/10415), Grouped; 3GPP TS 29.272, 7.3.101.
    pub call_barring_info: Vec<CallBarringInfo>,
    /// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// The charging characteristics as text, 4 hexadecimal digits.
    pub three_gpp_charging_characteristics: Option<Utf8String>,
    /// AMBR (1435/10415), Grouped; 3GPP TS 29.272, 7.3.41.
    pub ambr: Option<Ambr>,
    /// APN-Configuration-Profile (1429/10415), Grouped; 3GPP TS 29.272, 7.3.34.
    pub apn_configuration_profile: Option<Box<ApnConfigurationProfile>>,
    /// RAT-Frequency-Selection-Priority-ID (1440/10415), Unsigned32; 3GPP TS 29.272, 7.3.46.
    /// The subscriber profile id for RAT and frequency priority, 1 to 256.
    pub rat_frequency_selection_priority_id: Option<u32>,
    /// Trace-Data (1458/10415), Grouped; 3GPP TS 29.272, 7.3.63.
    pub trace_data: Option<Box<TraceData>>,
    /// GPRS-Subscription-Data (1467/10415), Grouped; 3GPP TS 29.272, 7.3.72.
    pub gprs_subscription_data: Option<Box<GprsSubscriptionData>>,
    /// CSG-Subscription-Data (1436/10415), Grouped; 3GPP TS 29.272, 7.3.78.
    pub csg_subscription_data: Vec<CsgSubscriptionData>,
    /// Roaming-Restricted-Due-To-Unsupported-Feature (1457/10415), Enumerated; 3GPP TS 29.272, 7.3.81.
    pub roaming_restricted_due_to_unsupported_feature: Option<
        RoamingRestrictedDueToUnsupportedFeature,
    >,
    /// Subscribed-Periodic-RAU-TAU-Timer (1619/10415), Unsigned32; 3GPP TS 29.272, 7.3.134.
    /// Seconds between periodic area updates.
    pub subscribed_periodic_rau_tau_timer: Option<u32>,
    /// MPS-Priority (1616/10415), Unsigned32; 3GPP TS 29.272, 7.3.131.
    /// A bit mask of the domains in which the user has multimedia priority service: bit 0 CS, bit 1
    /// EPS.
    pub mps_priority: Option<u32>,
    /// VPLMN-LIPA-Allowed (1617/10415), Enumerated; 3GPP TS 29.272, 7.3.132.
    pub vplmn_lipa_allowed: Option<VplmnLipaAllowed>,
    /// Relay-Node-Indicator (1633/10415), Enumerated; 3GPP TS 29.272, 7.3.147.
    pub relay_node_indicator: Option<RelayNodeIndicator>,
    /// MDT-User-Consent (1634/10415), Enumerated; 3GPP TS 29.272, 7.3.148.
    pub mdt_user_consent: Option<MdtUserConsent>,
    /// Subscribed-VSRVCC (1636/10415), Enumerated; 3GPP TS 29.272, 7.3.150.
    pub subscribed_vsrvcc: Option<SubscribedVsrvcc>,
    /// ProSe-Subscription-Data (3701/10415), Grouped; 3GPP TS 29.272, 7.3.1.
    pub prose_subscription_data: Option<ProseSubscriptionData>,
    /// Subscription-Data-Flags (1654/10415), Unsigned32; 3GPP TS 29.272, 7.3.165.
    pub subscription_data_flags: Option<SubscriptionDataFlags>,
    /// Adjacent-Access-Restriction-Data (1673/10415), Grouped; 3GPP TS 29.272, 7.3.187.
    pub adjacent_access_restriction_data: Vec<AdjacentAccessRestrictionData>,
    /// DL-Buffering-Suggested-Packet-Count (1674/10415), Integer32; 3GPP TS 29.272, 7.3.188.
    /// How many downlink packets to buffer for a sleeping terminal: 0 none, -1 any number.
    pub dl_buffering_suggested_packet_count: Option<i32>,
    /// IMSI-Group-Id (1675/10415), Grouped; 3GPP TS 29.272, 7.3.189.
    pub imsi_group_id: Vec<ImsiGroupId>,
    /// UE-Usage-Type (1680/10415), Unsigned32; 3GPP TS 29.272, 7.3.202.
    /// A number that selects a dedicated core network; 0 to 127 are standardised, 128 to 255 the
    /// operator's.
    pub ue_usage_type: Option<u32>,
    /// AESE-Communication-Pattern (3113/10415), Grouped; 3GPP TS 29.272, 7.3.1.
    pub aese_communication_pattern: Vec<AeseCommunicationPattern>,
    /// Monitoring-Event-Configuration (3122/10415), Grouped; 3GPP TS 29.272, 7.3.1.
    pub monitoring_event_configuration: Vec<MonitoringEventConfiguration>,
    /// Emergency-Info (1687/10415), Grouped; 3GPP TS 29.272, 7.3.210.
    pub emergency_info: Option<EmergencyInfo>,
    /// V2X-Subscription-Data (1688/10415), Grouped; 3GPP TS 29.272, 7.3.212.
    pub v2x_subscription_data: Option<V2xSubscriptionData>,
    /// V2X-Subscription-Data-Nr (1710/10415), Grouped; 3GPP TS 29.272, 7.3.235.
    pub v2x_subscription_data_nr: Option<V2xSubscriptionDataNr>,
    /// eDRX-Cycle-Length (1691/10415), Grouped; 3GPP TS 29.272, 7.3.215.
    pub e_drx_cycle_length: Vec<EDrxCycleLength>,
    /// External-Identifier (3111/10415), UTF8String; 3GPP TS 29.272, 7.3.1.
    pub external_identifier: Option<Utf8String>,
    /// Active-Time (4324/10415), Unsigned32; 3GPP TS 29.128, 6.4.34.
    /// Seconds the terminal stays reachable before it sleeps.
    pub active_time: Option<u32>,
    /// Service-Gap-Time (1698/10415), Unsigned32; 3GPP TS 29.272, 7.3.223.
    /// Seconds a terminal must wait between two data transmissions.
    pub service_gap_time: Option<u32>,
    /// Broadcast-Location-Assistance-Data-Types (1700/10415), Unsigned64; 3GPP TS 29.272, 7.3.225.
    /// A bit mask, 64 bits wide, of the positioning data whose keys the terminal may have.
    pub broadcast_location_assistance_data_types: Option<u64>,
    /// Aerial-UE-Subscription-Information (1699/10415), Unsigned32; 3GPP TS 29.272, 7.3.224.
    /// Whether the terminal may fly: 0 allowed, 1 not allowed.
    pub aerial_ue_subscription_information: Option<u32>,
    /// Core-Network-Restrictions (1704/10415), Unsigned32; 3GPP TS 29.272, 7.3.230.
    /// A bit mask of the core networks that are not allowed: bit 1, 5GC.
    pub core_network_restrictions: Option<u32>,
    /// Paging-Time-Window (1701/10415), Grouped; 3GPP TS 29.272, 7.3.226.
    pub paging_time_window: Vec<PagingTimeWindow>,
    /// Subscribed-ARPI (1708/10415), Unsigned32; 3GPP TS 29.272, 7.3.233.
    /// The additional radio resource management policy index.
    pub subscribed_arpi: Option<u32>,
    /// IAB-Operation-Permission (1709/10415), Enumerated; 3GPP TS 29.272, 7.3.234.
    pub iab_operation_permission: Option<IabOperationPermission>,
    /// PLMN-RAT-Usage-Control (1728/10415), Unsigned32; 3GPP TS 29.272.
    /// A bit mask for the use of radio access technologies in the current network.
    pub plmn_rat_usage_control: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for SubscriptionData {}

static GRAMMAR: Grammar = Grammar {
    name: "Subscription-Data",
    items: &[
        Item::optional(avp::SUBSCRIBER_STATUS.description()),
        Item::optional(ts29329::avp::MSISDN.description()),
        Item::optional(avp::A_MSISDN.description()),
        Item::optional(avp::STN_SR.description()),
        Item::optional(avp::ICS_INDICATOR.description()),
        Item::optional(avp::NETWORK_ACCESS_MODE.description()),
        Item::optional(avp::OPERATOR_DETERMINED_BARRING.description()),
        Item::optional(avp::HPLMN_ODB.description()),
        Item::optional(avp::REGIONAL_SUBSCRIPTION_ZONE_CODE.description())
            .times(0, Some(10)),
        Item::optional(avp::ACCESS_RESTRICTION_DATA.description()),
        Item::optional(avp::APN_OI_REPLACEMENT.description()),
        Item::optional(avp::LCS_INFO.description()),
        Item::optional(avp::TELESERVICE_LIST.description()),
        Item::repeated(avp::CALL_BARRING_INFO.description()),
        Item::optional(ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS.description()),
        Item::optional(avp::AMBR.description()),
        Item::optional(avp::APN_CONFIGURATION_PROFILE.description()),
        Item::optional(avp::RAT_FREQUENCY_SELECTION_PRIORITY_ID.description()),
        Item::optional(avp::TRACE_DATA.description()),
        Item::optional(avp::GPRS_SUBSCRIPTION_DATA.description()),
        Item::repeated(avp::CSG_SUBSCRIPTION_DATA.description()),
        Item::optional(avp::ROAMING_RESTRICTED_DUE_TO_UNSUPPORTED_FEATURE.description()),
        Item::optional(avp::SUBSCRIBED_PERIODIC_RAU_TAU_TIMER.description()),
        Item::optional(avp::MPS_PRIORITY.description()),
        Item::optional(avp::VPLMN_LIPA_ALLOWED.description()),
        Item::optional(avp::RELAY_NODE_INDICATOR.description()),
        Item::optional(avp::MDT_USER_CONSENT.description()),
        Item::optional(avp::SUBSCRIBED_VSRVCC.description()),
        Item::optional(avp::PROSE_SUBSCRIPTION_DATA.description()),
        Item::optional(avp::SUBSCRIPTION_DATA_FLAGS.description()),
        Item::repeated(avp::ADJACENT_ACCESS_RESTRICTION_DATA.description()),
        Item::optional(avp::DL_BUFFERING_SUGGESTED_PACKET_COUNT.description()),
        Item::repeated(avp::IMSI_GROUP_ID.description()),
        Item::optional(avp::UE_USAGE_TYPE.description()),
        Item::repeated(avp::AESE_COMMUNICATION_PATTERN.description()),
        Item::repeated(avp::MONITORING_EVENT_CONFIGURATION.description()),
        Item::optional(avp::EMERGENCY_INFO.description()),
        Item::optional(avp::V2X_SUBSCRIPTION_DATA.description()),
        Item::optional(avp::V2X_SUBSCRIPTION_DATA_NR.description()),
        Item::repeated(avp::E_DRX_CYCLE_LENGTH.description()),
        Item::optional(avp::EXTERNAL_IDENTIFIER.description()),
        Item::optional(ts29128::avp::ACTIVE_TIME.description()),
        Item::optional(avp::SERVICE_GAP_TIME.description()),
        Item::optional(avp::BROADCAST_LOCATION_ASSISTANCE_DATA_TYPES.description()),
        Item::optional(avp::AERIAL_UE_SUBSCRIPTION_INFORMATION.description()),
        Item::optional(avp::CORE_NETWORK_RESTRICTIONS.description()),
        Item::repeated(avp::PAGING_TIME_WINDOW.description()),
        Item::optional(avp::SUBSCRIBED_ARPI.description()),
        Item::optional(avp::IAB_OPERATION_PERMISSION.description()),
        Item::optional(avp::PLMN_RAT_USAGE_CONTROL.description()),
        Item::any(),
    ],
};

impl Contents for SubscriptionData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1424) => received.optional(0, &mut self.subscriber_status),
            (10415, 701) => received.optional(1, &mut self.msisdn),
            (10415, 1643) => received.optional(2, &mut self.a_msisdn),
            (10415, 1433) => received.optional(3, &mut self.stn_sr),
            (10415, 1491) => received.optional(4, &mut self.ics_indicator),
            (10415, 1417) => received.optional(5, &mut self.network_access_mode),
            (10415, 1425) => received.optional(6, &mut self.operator_determined_barring),
            (10415, 1418) => received.optional(7, &mut self.hplmn_odb),
            (10415, 1446) => received.up_to(8, &mut self.regional_subscription_zone_code),
            (10415, 1426) => received.optional(9, &mut self.access_restriction_data),
            (10415, 1427) => received.optional(10, &mut self.apn_oi_replacement),
            (10415, 1473) => received.optional_boxed(11, &mut self.lcs_info),
            (10415, 1486) => received.optional(12, &mut self.teleservice_list),
            (10415, 1488) => received.many(13, &mut self.call_barring_info),
            (10415, 13) => {
                received.optional(14, &mut self.three_gpp_charging_characteristics)
            }
            (10415, 1435) => received.optional(15, &mut self.ambr),
            (10415, 1429) => {
                received.optional_boxed(16, &mut self.apn_configuration_profile)
            }
            (10415, 1440) => {
                received.optional(17, &mut self.rat_frequency_selection_priority_id)
            }
            (10415, 1458) => received.optional_boxed(18, &mut self.trace_data),
            (10415, 1467) => {
                received.optional_boxed(19, &mut self.gprs_subscription_data)
            }
            (10415, 1436) => received.many(20, &mut self.csg_subscription_data),
            (10415, 1457) => {
                received
                    .optional(
                        21,
                        &mut self.roaming_restricted_due_to_unsupported_feature,
                    )
            }
            (10415, 1619) => {
                received.optional(22, &mut self.subscribed_periodic_rau_tau_timer)
            }
            (10415, 1616) => received.optional(23, &mut self.mps_priority),
            (10415, 1617) => received.optional(24, &mut self.vplmn_lipa_allowed),
            (10415, 1633) => received.optional(25, &mut self.relay_node_indicator),
            (10415, 1634) => received.optional(26, &mut self.mdt_user_consent),
            (10415, 1636) => received.optional(27, &mut self.subscribed_vsrvcc),
            (10415, 3701) => received.optional(28, &mut self.prose_subscription_data),
            (10415, 1654) => received.optional(29, &mut self.subscription_data_flags),
            (10415, 1673) => {
                received.many(30, &mut self.adjacent_access_restriction_data)
            }
            (10415, 1674) => {
                received.optional(31, &mut self.dl_buffering_suggested_packet_count)
            }
            (10415, 1675) => received.many(32, &mut self.imsi_group_id),
            (10415, 1680) => received.optional(33, &mut self.ue_usage_type),
            (10415, 3113) => received.many(34, &mut self.aese_communication_pattern),
            (10415, 3122) => received.many(35, &mut self.monitoring_event_configuration),
            (10415, 1687) => received.optional(36, &mut self.emergency_info),
            (10415, 1688) => received.optional(37, &mut self.v2x_subscription_data),
            (10415, 1710) => received.optional(38, &mut self.v2x_subscription_data_nr),
            (10415, 1691) => received.many(39, &mut self.e_drx_cycle_length),
            (10415, 3111) => received.optional(40, &mut self.external_identifier),
            (10415, 4324) => received.optional(41, &mut self.active_time),
            (10415, 1698) => received.optional(42, &mut self.service_gap_time),
            (10415, 1700) => {
                received.optional(43, &mut self.broadcast_location_assistance_data_types)
            }
            (10415, 1699) => {
                received.optional(44, &mut self.aerial_ue_subscription_information)
            }
            (10415, 1704) => received.optional(45, &mut self.core_network_restrictions),
            (10415, 1701) => received.many(46, &mut self.paging_time_window),
            (10415, 1708) => received.optional(47, &mut self.subscribed_arpi),
            (10415, 1709) => received.optional(48, &mut self.iab_operation_permission),
            (10415, 1728) => received.optional(49, &mut self.plmn_rat_usage_control),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SUBSCRIBER_STATUS, &self.subscriber_status);
        avps.optional(&ts29329::avp::MSISDN, &self.msisdn);
        avps.optional(&avp::A_MSISDN, &self.a_msisdn);
        avps.optional(&avp::STN_SR, &self.stn_sr);
        avps.optional(&avp::ICS_INDICATOR, &self.ics_indicator);
        avps.optional(&avp::NETWORK_ACCESS_MODE, &self.network_access_mode);
        avps.optional(
            &avp::OPERATOR_DETERMINED_BARRING,
            &self.operator_determined_barring,
        );
        avps.optional(&avp::HPLMN_ODB, &self.hplmn_odb);
        avps.many(
            &avp::REGIONAL_SUBSCRIPTION_ZONE_CODE,
            &self.regional_subscription_zone_code,
        );
        avps.optional(&avp::ACCESS_RESTRICTION_DATA, &self.access_restriction_data);
        avps.optional(&avp::APN_OI_REPLACEMENT, &self.apn_oi_replacement);
        avps.optional_boxed(&avp::LCS_INFO, &self.lcs_info);
        avps.optional(&avp::TELESERVICE_LIST, &self.teleservice_list);
        avps.many(&avp::CALL_BARRING_INFO, &self.call_barring_info);
        avps.optional(
            &ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS,
            &self.three_gpp_charging_characteristics,
        );
        avps.optional(&avp::AMBR, &self.ambr);
        avps.optional_boxed(
            &avp::APN_CONFIGURATION_PROFILE,
            &self.apn_configuration_profile,
        );
        avps.optional(
            &avp::RAT_FREQUENCY_SELECTION_PRIORITY_ID,
            &self.rat_frequency_selection_priority_id,
        );
        avps.optional_boxed(&avp::TRACE_DATA, &self.trace_data);
        avps.optional_boxed(&avp::GPRS_SUBSCRIPTION_DATA, &self.gprs_subscription_data);
        avps.many(&avp::CSG_SUBSCRIPTION_DATA, &self.csg_subscription_data);
        avps.optional(
            &avp::ROAMING_RESTRICTED_DUE_TO_UNSUPPORTED_FEATURE,
            &self.roaming_restricted_due_to_unsupported_feature,
        );
        avps.optional(
            &avp::SUBSCRIBED_PERIODIC_RAU_TAU_TIMER,
            &self.subscribed_periodic_rau_tau_timer,
        );
        avps.optional(&avp::MPS_PRIORITY, &self.mps_priority);
        avps.optional(&avp::VPLMN_LIPA_ALLOWED, &self.vplmn_lipa_allowed);
        avps.optional(&avp::RELAY_NODE_INDICATOR, &self.relay_node_indicator);
        avps.optional(&avp::MDT_USER_CONSENT, &self.mdt_user_consent);
        avps.optional(&avp::SUBSCRIBED_VSRVCC, &self.subscribed_vsrvcc);
        avps.optional(&avp::PROSE_SUBSCRIPTION_DATA, &self.prose_subscription_data);
        avps.optional(&avp::SUBSCRIPTION_DATA_FLAGS, &self.subscription_data_flags);
        avps.many(
            &avp::ADJACENT_ACCESS_RESTRICTION_DATA,
            &self.adjacent_access_restriction_data,
        );
        avps.optional(
            &avp::DL_BUFFERING_SUGGESTED_PACKET_COUNT,
            &self.dl_buffering_suggested_packet_count,
        );
        avps.many(&avp::IMSI_GROUP_ID, &self.imsi_group_id);
        avps.optional(&avp::UE_USAGE_TYPE, &self.ue_usage_type);
        avps.many(&avp::AESE_COMMUNICATION_PATTERN, &self.aese_communication_pattern);
        avps.many(
            &avp::MONITORING_EVENT_CONFIGURATION,
            &self.monitoring_event_configuration,
        );
        avps.optional(&avp::EMERGENCY_INFO, &self.emergency_info);
        avps.optional(&avp::V2X_SUBSCRIPTION_DATA, &self.v2x_subscription_data);
        avps.optional(&avp::V2X_SUBSCRIPTION_DATA_NR, &self.v2x_subscription_data_nr);
        avps.many(&avp::E_DRX_CYCLE_LENGTH, &self.e_drx_cycle_length);
        avps.optional(&avp::EXTERNAL_IDENTIFIER, &self.external_identifier);
        avps.optional(&ts29128::avp::ACTIVE_TIME, &self.active_time);
        avps.optional(&avp::SERVICE_GAP_TIME, &self.service_gap_time);
        avps.optional(
            &avp::BROADCAST_LOCATION_ASSISTANCE_DATA_TYPES,
            &self.broadcast_location_assistance_data_types,
        );
        avps.optional(
            &avp::AERIAL_UE_SUBSCRIPTION_INFORMATION,
            &self.aerial_ue_subscription_information,
        );
        avps.optional(&avp::CORE_NETWORK_RESTRICTIONS, &self.core_network_restrictions);
        avps.many(&avp::PAGING_TIME_WINDOW, &self.paging_time_window);
        avps.optional(&avp::SUBSCRIBED_ARPI, &self.subscribed_arpi);
        avps.optional(&avp::IAB_OPERATION_PERMISSION, &self.iab_operation_permission);
        avps.optional(&avp::PLMN_RAT_USAGE_CONTROL, &self.plmn_rat_usage_control);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SubscriptionDataBuilder builds group SubscriptionData in Box<SubscriptionData>, with additional_avps;
    optional subscriber_status: IntoField<SubscriberStatus, Option<SubscriberStatus>>, "Subscriber-Status";
    optional msisdn: IntoField<OctetString, Option<OctetString>>, "MSISDN";
    optional a_msisdn: IntoField<OctetString, Option<OctetString>>, "A-MSISDN";
    optional stn_sr: IntoField<OctetString, Option<OctetString>>, "STN-SR";
    optional ics_indicator: IntoField<IcsIndicator, Option<IcsIndicator>>, "ICS-Indicator";
    optional network_access_mode: IntoField<NetworkAccessMode, Option<NetworkAccessMode>>, "Network-Access-Mode";
    optional operator_determined_barring: IntoField<OperatorDeterminedBarring, Option<OperatorDeterminedBarring>>, "Operator-Determined-Barring";
    optional hplmn_odb: IntoField<u32, Option<u32>>, "HPLMN-ODB";
    optional regional_subscription_zone_code: IntoField<OctetString, List<OctetString, 0, 10>>, "Regional-Subscription-Zone-Code";
    optional access_restriction_data: IntoField<AccessRestrictionData, Option<AccessRestrictionData>>, "Access-Restriction-Data";
    optional apn_oi_replacement: IntoField<Utf8String, Option<Utf8String>>, "APN-OI-Replacement";
    optional lcs_info: IntoField<LcsInfo, Option<Box<LcsInfo>>>, "LCS-Info";
    optional teleservice_list: IntoField<TeleserviceList, Option<TeleserviceList>>, "Teleservice-List";
    optional three_gpp_charging_characteristics: IntoField<Utf8String, Option<Utf8String>>, "3GPP-Charging-Characteristics";
    optional ambr: IntoField<Ambr, Option<Ambr>>, "AMBR";
    optional apn_configuration_profile: IntoField<ApnConfigurationProfile, Option<Box<ApnConfigurationProfile>>>, "APN-Configuration-Profile";
    optional rat_frequency_selection_priority_id: IntoField<u32, Option<u32>>, "RAT-Frequency-Selection-Priority-ID";
    optional trace_data: IntoField<TraceData, Option<Box<TraceData>>>, "Trace-Data";
    optional gprs_subscription_data: IntoField<GprsSubscriptionData, Option<Box<GprsSubscriptionData>>>, "GPRS-Subscription-Data";
    optional roaming_restricted_due_to_unsupported_feature: IntoField<RoamingRestrictedDueToUnsupportedFeature, Option<RoamingRestrictedDueToUnsupportedFeature>>, "Roaming-Restricted-Due-To-Unsupported-Feature";
    optional subscribed_periodic_rau_tau_timer: IntoField<u32, Option<u32>>, "Subscribed-Periodic-RAU-TAU-Timer";
    optional mps_priority: IntoField<u32, Option<u32>>, "MPS-Priority";
    optional vplmn_lipa_allowed: IntoField<VplmnLipaAllowed, Option<VplmnLipaAllowed>>, "VPLMN-LIPA-Allowed";
    optional relay_node_indicator: IntoField<RelayNodeIndicator, Option<RelayNodeIndicator>>, "Relay-Node-Indicator";
    optional mdt_user_consent: IntoField<MdtUserConsent, Option<MdtUserConsent>>, "MDT-User-Consent";
    optional subscribed_vsrvcc: IntoField<SubscribedVsrvcc, Option<SubscribedVsrvcc>>, "Subscribed-VSRVCC";
    optional prose_subscription_data: IntoField<ProseSubscriptionData, Option<ProseSubscriptionData>>, "ProSe-Subscription-Data";
    optional subscription_data_flags: IntoField<SubscriptionDataFlags, Option<SubscriptionDataFlags>>, "Subscription-Data-Flags";
    optional dl_buffering_suggested_packet_count: IntoField<i32, Option<i32>>, "DL-Buffering-Suggested-Packet-Count";
    optional ue_usage_type: IntoField<u32, Option<u32>>, "UE-Usage-Type";
    optional emergency_info: IntoField<EmergencyInfo, Option<EmergencyInfo>>, "Emergency-Info";
    optional v2x_subscription_data: IntoField<V2xSubscriptionData, Option<V2xSubscriptionData>>, "V2X-Subscription-Data";
    optional v2x_subscription_data_nr: IntoField<V2xSubscriptionDataNr, Option<V2xSubscriptionDataNr>>, "V2X-Subscription-Data-Nr";
    optional external_identifier: IntoField<Utf8String, Option<Utf8String>>, "External-Identifier";
    optional active_time: IntoField<u32, Option<u32>>, "Active-Time";
    optional service_gap_time: IntoField<u32, Option<u32>>, "Service-Gap-Time";
    optional broadcast_location_assistance_data_types: IntoField<u64, Option<u64>>, "Broadcast-Location-Assistance-Data-Types";
    optional aerial_ue_subscription_information: IntoField<u32, Option<u32>>, "Aerial-UE-Subscription-Information";
    optional core_network_restrictions: IntoField<u32, Option<u32>>, "Core-Network-Restrictions";
    optional subscribed_arpi: IntoField<u32, Option<u32>>, "Subscribed-ARPI";
    optional iab_operation_permission: IntoField<IabOperationPermission, Option<IabOperationPermission>>, "IAB-Operation-Permission";
    optional plmn_rat_usage_control: IntoField<u32, Option<u32>>, "PLMN-RAT-Usage-Control";
    repeated call_barring_info, call_barring_infos: IntoField<CallBarringInfo>, "Call-Barring-Info";
    repeated csg_subscription_data, csg_subscription_datas: IntoField<CsgSubscriptionData>, "CSG-Subscription-Data";
    repeated adjacent_access_restriction_data, adjacent_access_restriction_datas: IntoField<AdjacentAccessRestrictionData>, "Adjacent-Access-Restriction-Data";
    repeated imsi_group_id, imsi_group_ids: IntoField<ImsiGroupId>, "IMSI-Group-Id";
    repeated aese_communication_pattern, aese_communication_patterns: IntoField<AeseCommunicationPattern>, "AESE-Communication-Pattern";
    repeated monitoring_event_configuration, monitoring_event_configurations: IntoField<MonitoringEventConfiguration>, "Monitoring-Event-Configuration";
    repeated e_drx_cycle_length, e_drx_cycle_lengths: IntoField<EDrxCycleLength>, "eDRX-Cycle-Length";
    repeated paging_time_window, paging_time_windows: IntoField<PagingTimeWindow>, "Paging-Time-Window";
}
