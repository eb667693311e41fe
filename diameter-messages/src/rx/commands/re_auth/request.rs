// @generated from dictionaries/rx.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Identity, Item, List, OctetString, Request, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::credit_control;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29061;
use crate::ts29212;
use crate::ts29214;
use crate::base::ProxyInfo;
use crate::credit_control::SubscriptionId;
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::rx::{ReAuthAnswer, ReAuthAnswerBuilder, avp};
use crate::ts29212::{IpCanType, RatType};
use crate::ts29214::{
    AbortCause, AccessNetworkChargingIdentifier, FiveGsRanNasReleaseCause, Flows,
    MaInformation, SpecificAction, SponsoredConnectivityData, WirelineUserLocationInfo,
};
use crate::ts29273::AnTrusted;

/// The PCRF reports events that concern the session.
///
/// ```text
/// <RAR> ::= < Diameter Header: 258, REQ, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Destination-Host }
///           { Auth-Application-Id }
///        1* { Specific-Action }
///           [ OC-Supported-Features ]
///         * [ Access-Network-Charging-Identifier ]
///           [ Access-Network-Charging-Address ]
///        *2 [ AN-GW-Address ]
///           [ AN-Trusted ]
///         * [ Flows ]
///         * [ Subscription-Id ]
///           [ Abort-Cause ]
///           [ IP-CAN-Type ]
///           [ MA-Information ]
///           [ NetLoc-Access-Support ]
///           [ RAT-Type ]
///           [ Sponsored-Connectivity-Data ]
///           [ 3GPP-User-Location-Info ]
///           [ User-Location-Info-Time ]
///           [ 3GPP-MS-TimeZone ]
///         * [ RAN-NAS-Release-Cause ]
///         * [ 5GS-RAN-NAS-Release-Cause ]
///           [ 3GPP-SGSN-MCC-MNC ]
///           [ NID ]
///           [ TWAN-Identifier ]
///           [ TCP-Source-Port ]
///           [ UDP-Source-Port ]
///           [ UE-Local-IP-Address ]
///           [ Wireline-User-Location-Info ]
///           [ Origin-State-Id ]
///         * [ Class ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 258, 3GPP TS 29.214, 5.6.3/5.6.4.
#[doc(alias = "RAR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReAuthRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: DiameterIdentity,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Specific-Action (513/10415), Enumerated; 3GPP TS 29.214, 5.3.13.
    pub specific_action: List<SpecificAction, 1>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Access-Network-Charging-Identifier (502/10415), Grouped; 3GPP TS 29.214, 5.3.3.
    pub access_network_charging_identifier: Vec<AccessNetworkChargingIdentifier>,
    /// Access-Network-Charging-Address (501/10415), Address; 3GPP TS 29.214, 5.3.2.
    /// The address of the node that charges for the access.
    pub access_network_charging_address: Option<Address>,
    /// AN-GW-Address (1050/10415), Address; 3GPP TS 29.212, 5.3.49.
    /// The address of the serving gateway.
    pub an_gw_address: List<Address, 0, 2>,
    /// AN-Trusted (1503/10415), Enumerated; 3GPP TS 29.214, 5.4.0.1.
    pub an_trusted: Option<AnTrusted>,
    /// Flows (510/10415), Grouped; 3GPP TS 29.214, 5.3.10.
    pub flows: Vec<Flows>,
    /// Subscription-Id (443), Grouped; RFC 8506, 8.46.
    pub subscription_id: Vec<SubscriptionId>,
    /// Abort-Cause (500/10415), Enumerated; 3GPP TS 29.214, 5.3.1.
    pub abort_cause: Option<AbortCause>,
    /// IP-CAN-Type (1027/10415), Enumerated; 3GPP TS 29.212, 5.3.27.
    pub ip_can_type: Option<IpCanType>,
    /// MA-Information (570/10415), Grouped; 3GPP TS 29.214, 5.3.66.
    pub ma_information: Option<MaInformation>,
    /// NetLoc-Access-Support (2824/10415), Unsigned32; 3GPP TS 29.212, 5.3.111.
    /// 0: the access network cannot tell the user's location.
    pub net_loc_access_support: Option<u32>,
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.212, 5.3.31.
    pub rat_type: Option<RatType>,
    /// Sponsored-Connectivity-Data (530/10415), Grouped; 3GPP TS 29.214, 5.3.27.
    pub sponsored_connectivity_data: Option<Box<SponsoredConnectivityData>>,
    /// 3GPP-User-Location-Info (22/10415), OctetString; 3GPP TS 29.214, 5.4.0.1.
    pub three_gpp_user_location_info: Option<OctetString>,
    /// User-Location-Info-Time (2812/10415), Time; 3GPP TS 29.212, 5.3.101.
    /// When the terminal was last at its location.
    pub user_location_info_time: Option<Time>,
    /// 3GPP-MS-TimeZone (23/10415), OctetString; 3GPP TS 29.214, 5.4.0.1.
    pub three_gpp_ms_time_zone: Option<OctetString>,
    /// RAN-NAS-Release-Cause (2819/10415), OctetString; 3GPP TS 29.212, 5.3.106.
    /// A release cause of the radio or core network, in octets.
    pub ran_nas_release_cause: Vec<OctetString>,
    /// 5GS-RAN-NAS-Release-Cause (572/10415), Grouped; 3GPP TS 29.214, 5.3.69.
    pub five_gs_ran_nas_release_cause: Vec<FiveGsRanNasReleaseCause>,
    /// 3GPP-SGSN-MCC-MNC (18/10415), UTF8String; 3GPP TS 29.214, 5.4.0.1.
    pub three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    /// NID (569/10415), OctetString; 3GPP TS 29.214.
    pub nid: Option<OctetString>,
    /// TWAN-Identifier (29/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// The trusted WLAN, as in TS 29.274.
    pub twan_identifier: Option<OctetString>,
    /// TCP-Source-Port (2843/10415), Unsigned32; 3GPP TS 29.212, 5.3.129.
    /// The source port of the terminal's tunnel.
    pub tcp_source_port: Option<u32>,
    /// UDP-Source-Port (2806/10415), Unsigned32; 3GPP TS 29.212, 5.3.97.
    /// The source port of the terminal's tunnel.
    pub udp_source_port: Option<u32>,
    /// UE-Local-IP-Address (2805/10415), Address; 3GPP TS 29.212, 5.3.96.
    /// The terminal's address in the local network, with its address family in front.
    pub ue_local_ip_address: Option<Address>,
    /// Wireline-User-Location-Info (578/10415), Grouped; 3GPP TS 29.214, 5.3.75.
    pub wireline_user_location_info: Option<WirelineUserLocationInfo>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Class (25), OctetString; RFC 6733, 8.20.
    /// State of a server that the client returns, unread, in later messages of the session.
    pub class: Vec<OctetString>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for ReAuthRequest {
    type Answer = ReAuthAnswer;
}

impl Command for ReAuthRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Re-Auth-Request",
    abbreviation: "RAR",
    code: Some(258),
    application_id: 16777236,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::rx::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<ReAuthRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Re-Auth-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(ts29214::avp::SPECIFIC_ACTION.description()).times(1, None),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::repeated(ts29214::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER.description()),
        Item::optional(ts29214::avp::ACCESS_NETWORK_CHARGING_ADDRESS.description()),
        Item::optional(ts29212::avp::AN_GW_ADDRESS.description()).times(0, Some(2)),
        Item::optional(avp::AN_TRUSTED.description()),
        Item::repeated(ts29214::avp::FLOWS.description()),
        Item::repeated(credit_control::avp::SUBSCRIPTION_ID.description()),
        Item::optional(ts29214::avp::ABORT_CAUSE.description()),
        Item::optional(ts29212::avp::IP_CAN_TYPE.description()),
        Item::optional(ts29214::avp::MA_INFORMATION.description()),
        Item::optional(ts29212::avp::NET_LOC_ACCESS_SUPPORT.description()),
        Item::optional(ts29212::avp::RAT_TYPE.description()),
        Item::optional(ts29214::avp::SPONSORED_CONNECTIVITY_DATA.description()),
        Item::optional(avp::THREE_GPP_USER_LOCATION_INFO.description()),
        Item::optional(ts29212::avp::USER_LOCATION_INFO_TIME.description()),
        Item::optional(avp::THREE_GPP_MS_TIME_ZONE.description()),
        Item::repeated(ts29212::avp::RAN_NAS_RELEASE_CAUSE.description()),
        Item::repeated(ts29214::avp::FIVE_GS_RAN_NAS_RELEASE_CAUSE.description()),
        Item::optional(avp::THREE_GPP_SGSN_MCC_MNC.description()),
        Item::optional(ts29214::avp::NID.description()),
        Item::optional(ts29061::avp::TWAN_IDENTIFIER.description()),
        Item::optional(ts29212::avp::TCP_SOURCE_PORT.description()),
        Item::optional(ts29212::avp::UDP_SOURCE_PORT.description()),
        Item::optional(ts29212::avp::UE_LOCAL_IP_ADDRESS.description()),
        Item::optional(ts29214::avp::WIRELINE_USER_LOCATION_INFO.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::repeated(base::avp::CLASS.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for ReAuthRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 7;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            destination_host: unread.value(),
            auth_application_id: unread.value(),
            specific_action: unread.list(),
            oc_supported_features: None,
            access_network_charging_identifier: Vec::new(),
            access_network_charging_address: None,
            an_gw_address: Default::default(),
            an_trusted: None,
            flows: Vec::new(),
            subscription_id: Vec::new(),
            abort_cause: None,
            ip_can_type: None,
            ma_information: None,
            net_loc_access_support: None,
            rat_type: None,
            sponsored_connectivity_data: None,
            three_gpp_user_location_info: None,
            user_location_info_time: None,
            three_gpp_ms_time_zone: None,
            ran_nas_release_cause: Vec::new(),
            five_gs_ran_nas_release_cause: Vec::new(),
            three_gpp_sgsn_mcc_mnc: None,
            nid: None,
            twan_identifier: None,
            tcp_source_port: None,
            udp_source_port: None,
            ue_local_ip_address: None,
            wireline_user_location_info: None,
            origin_state_id: None,
            class: Vec::new(),
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 264) => received.one(2, 1, &mut self.origin_host),
            (0, 296) => received.one(3, 2, &mut self.origin_realm),
            (0, 283) => received.one(4, 3, &mut self.destination_realm),
            (0, 293) => received.one(5, 4, &mut self.destination_host),
            (0, 258) => received.one(6, 5, &mut self.auth_application_id),
            (10415, 513) => received.bounded(7, 6, &mut self.specific_action),
            (0, 621) => received.optional(8, &mut self.oc_supported_features),
            (10415, 502) => {
                received.many(9, &mut self.access_network_charging_identifier)
            }
            (10415, 501) => {
                received.optional(10, &mut self.access_network_charging_address)
            }
            (10415, 1050) => received.up_to(11, &mut self.an_gw_address),
            (10415, 1503) => received.optional(12, &mut self.an_trusted),
            (10415, 510) => received.many(13, &mut self.flows),
            (0, 443) => received.many(14, &mut self.subscription_id),
            (10415, 500) => received.optional(15, &mut self.abort_cause),
            (10415, 1027) => received.optional(16, &mut self.ip_can_type),
            (10415, 570) => received.optional(17, &mut self.ma_information),
            (10415, 2824) => received.optional(18, &mut self.net_loc_access_support),
            (10415, 1032) => received.optional(19, &mut self.rat_type),
            (10415, 530) => {
                received.optional_boxed(20, &mut self.sponsored_connectivity_data)
            }
            (10415, 22) => received.optional(21, &mut self.three_gpp_user_location_info),
            (10415, 2812) => received.optional(22, &mut self.user_location_info_time),
            (10415, 23) => received.optional(23, &mut self.three_gpp_ms_time_zone),
            (10415, 2819) => received.many(24, &mut self.ran_nas_release_cause),
            (10415, 572) => received.many(25, &mut self.five_gs_ran_nas_release_cause),
            (10415, 18) => received.optional(26, &mut self.three_gpp_sgsn_mcc_mnc),
            (10415, 569) => received.optional(27, &mut self.nid),
            (10415, 29) => received.optional(28, &mut self.twan_identifier),
            (10415, 2843) => received.optional(29, &mut self.tcp_source_port),
            (10415, 2806) => received.optional(30, &mut self.udp_source_port),
            (10415, 2805) => received.optional(31, &mut self.ue_local_ip_address),
            (10415, 578) => received.optional(32, &mut self.wireline_user_location_info),
            (0, 278) => received.optional(33, &mut self.origin_state_id),
            (0, 25) => received.many(34, &mut self.class),
            (0, 284) => received.many(35, &mut self.proxy_info),
            (0, 282) => received.many(36, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.many(&ts29214::avp::SPECIFIC_ACTION, &self.specific_action);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.many(
            &ts29214::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER,
            &self.access_network_charging_identifier,
        );
        avps.optional(
            &ts29214::avp::ACCESS_NETWORK_CHARGING_ADDRESS,
            &self.access_network_charging_address,
        );
        avps.many(&ts29212::avp::AN_GW_ADDRESS, &self.an_gw_address);
        avps.optional(&avp::AN_TRUSTED, &self.an_trusted);
        avps.many(&ts29214::avp::FLOWS, &self.flows);
        avps.many(&credit_control::avp::SUBSCRIPTION_ID, &self.subscription_id);
        avps.optional(&ts29214::avp::ABORT_CAUSE, &self.abort_cause);
        avps.optional(&ts29212::avp::IP_CAN_TYPE, &self.ip_can_type);
        avps.optional(&ts29214::avp::MA_INFORMATION, &self.ma_information);
        avps.optional(
            &ts29212::avp::NET_LOC_ACCESS_SUPPORT,
            &self.net_loc_access_support,
        );
        avps.optional(&ts29212::avp::RAT_TYPE, &self.rat_type);
        avps.optional_boxed(
            &ts29214::avp::SPONSORED_CONNECTIVITY_DATA,
            &self.sponsored_connectivity_data,
        );
        avps.optional(
            &avp::THREE_GPP_USER_LOCATION_INFO,
            &self.three_gpp_user_location_info,
        );
        avps.optional(
            &ts29212::avp::USER_LOCATION_INFO_TIME,
            &self.user_location_info_time,
        );
        avps.optional(&avp::THREE_GPP_MS_TIME_ZONE, &self.three_gpp_ms_time_zone);
        avps.many(&ts29212::avp::RAN_NAS_RELEASE_CAUSE, &self.ran_nas_release_cause);
        avps.many(
            &ts29214::avp::FIVE_GS_RAN_NAS_RELEASE_CAUSE,
            &self.five_gs_ran_nas_release_cause,
        );
        avps.optional(&avp::THREE_GPP_SGSN_MCC_MNC, &self.three_gpp_sgsn_mcc_mnc);
        avps.optional(&ts29214::avp::NID, &self.nid);
        avps.optional(&ts29061::avp::TWAN_IDENTIFIER, &self.twan_identifier);
        avps.optional(&ts29212::avp::TCP_SOURCE_PORT, &self.tcp_source_port);
        avps.optional(&ts29212::avp::UDP_SOURCE_PORT, &self.udp_source_port);
        avps.optional(&ts29212::avp::UE_LOCAL_IP_ADDRESS, &self.ue_local_ip_address);
        avps.optional(
            &ts29214::avp::WIRELINE_USER_LOCATION_INFO,
            &self.wireline_user_location_info,
        );
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.many(&base::avp::CLASS, &self.class);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl ReAuthRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Proxy-Info.
    pub fn answer(&self, identity: &Identity) -> ReAuthAnswerBuilder<(Set, Set, Set)> {
        let mut builder = ReAuthAnswer::builder()
            .session_id(self.session_id.clone())
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(state_id) = identity.state_id {
            builder = builder.origin_state_id(state_id);
        }
        builder
    }
}

diameter_core::builder! {
    ReAuthRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Unset, Unset, Unset, Unset, Set, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command ReAuthRequest in Box<ReAuthRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, Set, C, D, E, F, G), B: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, Set, D, E, F, G), C: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, Set, E, F, G), D: required::DestinationRealm;
    required destination_host: IntoIdentity<DiameterIdentity>, "Destination-Host" => (A, B, C, D, Set, F, G), E: required::DestinationHost;
    required auth_application_id: IntoField<u32> = 16777236, "Auth-Application-Id" => (A, B, C, D, E, Set, G), F: required::AuthApplicationId;
    required specific_action: IntoField<SpecificAction, List<SpecificAction, 1>>, "Specific-Action" => (A, B, C, D, E, F, Set), G: required::SpecificAction;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional access_network_charging_address: IntoField<Address, Option<Address>>, "Access-Network-Charging-Address";
    optional an_gw_address: IntoField<Address, List<Address, 0, 2>>, "AN-GW-Address";
    optional an_trusted: IntoField<AnTrusted, Option<AnTrusted>>, "AN-Trusted";
    optional abort_cause: IntoField<AbortCause, Option<AbortCause>>, "Abort-Cause";
    optional ip_can_type: IntoField<IpCanType, Option<IpCanType>>, "IP-CAN-Type";
    optional ma_information: IntoField<MaInformation, Option<MaInformation>>, "MA-Information";
    optional net_loc_access_support: IntoField<u32, Option<u32>>, "NetLoc-Access-Support";
    optional rat_type: IntoField<RatType, Option<RatType>>, "RAT-Type";
    optional sponsored_connectivity_data: IntoField<SponsoredConnectivityData, Option<Box<SponsoredConnectivityData>>>, "Sponsored-Connectivity-Data";
    optional three_gpp_user_location_info: IntoField<OctetString, Option<OctetString>>, "3GPP-User-Location-Info";
    optional user_location_info_time: IntoTime<Option<Time>>, "User-Location-Info-Time";
    optional three_gpp_ms_time_zone: IntoField<OctetString, Option<OctetString>>, "3GPP-MS-TimeZone";
    optional three_gpp_sgsn_mcc_mnc: IntoField<Utf8String, Option<Utf8String>>, "3GPP-SGSN-MCC-MNC";
    optional nid: IntoField<OctetString, Option<OctetString>>, "NID";
    optional twan_identifier: IntoField<OctetString, Option<OctetString>>, "TWAN-Identifier";
    optional tcp_source_port: IntoField<u32, Option<u32>>, "TCP-Source-Port";
    optional udp_source_port: IntoField<u32, Option<u32>>, "UDP-Source-Port";
    optional ue_local_ip_address: IntoField<Address, Option<Address>>, "UE-Local-IP-Address";
    optional wireline_user_location_info: IntoField<WirelineUserLocationInfo, Option<WirelineUserLocationInfo>>, "Wireline-User-Location-Info";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    repeated access_network_charging_identifier, access_network_charging_identifiers: IntoField<AccessNetworkChargingIdentifier>, "Access-Network-Charging-Identifier";
    repeated flows, flows_list: IntoField<Flows>, "Flows";
    repeated subscription_id, subscription_ids: IntoField<SubscriptionId>, "Subscription-Id";
    repeated ran_nas_release_cause, ran_nas_release_causes: IntoField<OctetString>, "RAN-NAS-Release-Cause";
    repeated five_gs_ran_nas_release_cause, five_gs_ran_nas_release_causes: IntoField<FiveGsRanNasReleaseCause>, "5GS-RAN-NAS-Release-Cause";
    repeated class, classes: IntoField<OctetString>, "Class";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
