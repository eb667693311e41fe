// @generated from dictionaries/s9.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Identity, Item, List, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::credit_control;
use crate::nasreq;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29061;
use crate::ts29212;
use crate::ts29215;
use crate::ts29229;
use crate::ts32299;
use crate::xs0057;
use crate::base::{ProxyInfo, TerminationCause};
use crate::credit_control::{CcRequestType, SubscriptionId, UserEquipmentInfo};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::s9::{CreditControlAnswer, CreditControlAnswerBuilder};
use crate::ts29212::{
    EventTrigger, IpCanType, NetworkRequestSupport, PacketFilterInformation,
    PacketFilterOperation, QosInformation, QosNegotiation, QosRuleReport, QosUpgrade,
    RatType,
};
use crate::ts29215::{MultipleBberfAction, SubsessionEnforcementInfo};
use crate::ts29229::SupportedFeatures;
use crate::ts32299::UserCsgInformation;

/// The V-PCRF asks for rules on behalf of its gateways, with their sub-sessions, and reports
/// events.
///
/// ```text
/// <CCR> ::= < Diameter Header: 272, REQ, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { CC-Request-Type }
///           { CC-Request-Number }
///           [ Destination-Host ]
///           [ Origin-State-Id ]
///         * [ Subscription-Id ]
///           [ Framed-IP-Address ]
///           [ Framed-IPv6-Prefix ]
///         * [ Supported-Features ]
///           [ OC-Supported-Features ]
///           [ QoS-Information ]
///         * [ QoS-Rule-Report ]
///        *2 [ AN-GW-Address ]
///           [ Network-Request-Support ]
///         * [ Packet-Filter-Information ]
///           [ Packet-Filter-Operation ]
///         * [ Subsession-Enforcement-Info ]
///           [ IP-CAN-Type ]
///           [ RAT-Type ]
///           [ Termination-Cause ]
///           [ User-Equipment-Info ]
///           [ QoS-Negotiation ]
///           [ QoS-Upgrade ]
///           [ 3GPP-SGSN-MCC-MNC ]
///           [ 3GPP-SGSN-Address ]
///           [ 3GPP-SGSN-IPv6-Address ]
///           [ RAI ]
///           [ 3GPP-User-Location-Info ]
///           [ 3GPP-MS-TimeZone ]
///           [ 3GPP2-BSID ]
///         * [ Event-Trigger ]
///           [ Multiple-BBERF-Action ]
///           [ User-CSG-Information ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 272, 3GPP TS 29.215, 5.5.2/5.5.3.
#[doc(alias = "CCR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditControlRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// CC-Request-Type (416), Enumerated; RFC 8506, 8.3.
    pub cc_request_type: CcRequestType,
    /// CC-Request-Number (415), Unsigned32; RFC 8506, 8.2.
    /// Numbers the requests of a session; with Session-Id it finds duplicates.
    pub cc_request_number: u32,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Subscription-Id (443), Grouped; RFC 8506, 8.46.
    pub subscription_id: Vec<SubscriptionId>,
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    /// 4 octets without an address family. ff ff ff ff lets the user, ff ff ff fe the access server
    /// choose.
    pub framed_ip_address: Option<OctetString>,
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    /// A reserved octet, the prefix length in bits, and as many octets of prefix as that takes.
    pub framed_ipv6_prefix: Option<OctetString>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// QoS-Information (1016/10415), Grouped; 3GPP TS 29.212, 5.3.16.
    pub qos_information: Option<Box<QosInformation>>,
    /// QoS-Rule-Report (1055/10415), Grouped; 3GPP TS 29.212, 5a.3.5.
    pub qos_rule_report: Vec<QosRuleReport>,
    /// AN-GW-Address (1050/10415), Address; 3GPP TS 29.212, 5.3.49.
    /// The address of the serving gateway.
    pub an_gw_address: List<Address, 0, 2>,
    /// Network-Request-Support (1024/10415), Enumerated; 3GPP TS 29.212, 5.3.24.
    pub network_request_support: Option<NetworkRequestSupport>,
    /// Packet-Filter-Information (1061/10415), Grouped; 3GPP TS 29.212, 5.3.56.
    pub packet_filter_information: Vec<PacketFilterInformation>,
    /// Packet-Filter-Operation (1062/10415), Enumerated; 3GPP TS 29.212, 5.3.57.
    pub packet_filter_operation: Option<PacketFilterOperation>,
    /// Subsession-Enforcement-Info (2201/10415), Grouped; 3GPP TS 29.215, 5.3.2.
    pub subsession_enforcement_info: Vec<SubsessionEnforcementInfo>,
    /// IP-CAN-Type (1027/10415), Enumerated; 3GPP TS 29.212, 5.3.27.
    pub ip_can_type: Option<IpCanType>,
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.212, 5.3.31.
    pub rat_type: Option<RatType>,
    /// Termination-Cause (295), Enumerated; RFC 6733, 8.15.
    pub termination_cause: Option<TerminationCause>,
    /// User-Equipment-Info (458), Grouped; RFC 8506, 8.49.
    pub user_equipment_info: Option<UserEquipmentInfo>,
    /// QoS-Negotiation (1029/10415), Enumerated; 3GPP TS 29.212, 5.3.28.
    pub qos_negotiation: Option<QosNegotiation>,
    /// QoS-Upgrade (1030/10415), Enumerated; 3GPP TS 29.212, 5.3.29.
    pub qos_upgrade: Option<QosUpgrade>,
    /// 3GPP-SGSN-MCC-MNC (18/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// MCC and MNC of the serving node's network as text, 5 or 6 digits.
    pub three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    /// 3GPP-SGSN-Address (6/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 4 octets without an address family; SGSN-Address (1228) has one.
    pub three_gpp_sgsn_address: Option<OctetString>,
    /// 3GPP-SGSN-IPv6-Address (15/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 16 octets without an address family.
    pub three_gpp_sgsn_ipv6_address: Option<OctetString>,
    /// RAI (909/10415), UTF8String; 3GPP TS 29.061, 17.7.12.
    /// The routing area as text, in hexadecimal digits.
    pub rai: Option<Utf8String>,
    /// 3GPP-User-Location-Info (22/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet for the kind of location (130 is TAI and ECGI), then the location as in TS 29.274.
    pub three_gpp_user_location_info: Option<OctetString>,
    /// 3GPP-MS-TimeZone (23/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 2 octets: the time zone in quarter hours with swapped digits, and the daylight saving time.
    pub three_gpp_ms_time_zone: Option<OctetString>,
    /// 3GPP2-BSID (9010/5535), UTF8String; X.S0057-0, 5.6.2.1.1.
    /// The CDMA2000 cell: SID, NID and base station, 12 hexadecimal digits.
    pub three_gpp2_bsid: Option<Utf8String>,
    /// Event-Trigger (1006/10415), Enumerated; 3GPP TS 29.212, 5.3.7.
    pub event_trigger: Vec<EventTrigger>,
    /// Multiple-BBERF-Action (2204/10415), Enumerated; 3GPP TS 29.215, 5.3.6.
    pub multiple_bberf_action: Option<MultipleBberfAction>,
    /// User-CSG-Information (2319/10415), Grouped; 3GPP TS 32.299, 7.2.240A.
    pub user_csg_information: Option<UserCsgInformation>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for CreditControlRequest {
    type Answer = CreditControlAnswer;
}

impl Command for CreditControlRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Credit-Control-Request",
    abbreviation: "CCR",
    code: Some(272),
    application_id: 16777267,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::s9::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<CreditControlRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Credit-Control-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(credit_control::avp::CC_REQUEST_TYPE.description()),
        Item::required(credit_control::avp::CC_REQUEST_NUMBER.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::repeated(credit_control::avp::SUBSCRIPTION_ID.description()),
        Item::optional(nasreq::avp::FRAMED_IP_ADDRESS.description()),
        Item::optional(nasreq::avp::FRAMED_IPV6_PREFIX.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(ts29212::avp::QOS_INFORMATION.description()),
        Item::repeated(ts29212::avp::QOS_RULE_REPORT.description()),
        Item::optional(ts29212::avp::AN_GW_ADDRESS.description()).times(0, Some(2)),
        Item::optional(ts29212::avp::NETWORK_REQUEST_SUPPORT.description()),
        Item::repeated(ts29212::avp::PACKET_FILTER_INFORMATION.description()),
        Item::optional(ts29212::avp::PACKET_FILTER_OPERATION.description()),
        Item::repeated(ts29215::avp::SUBSESSION_ENFORCEMENT_INFO.description()),
        Item::optional(ts29212::avp::IP_CAN_TYPE.description()),
        Item::optional(ts29212::avp::RAT_TYPE.description()),
        Item::optional(base::avp::TERMINATION_CAUSE.description()),
        Item::optional(credit_control::avp::USER_EQUIPMENT_INFO.description()),
        Item::optional(ts29212::avp::QOS_NEGOTIATION.description()),
        Item::optional(ts29212::avp::QOS_UPGRADE.description()),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_MCC_MNC.description()),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_ADDRESS.description()),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_IPV6_ADDRESS.description()),
        Item::optional(ts29061::avp::RAI.description()),
        Item::optional(ts29061::avp::THREE_GPP_USER_LOCATION_INFO.description()),
        Item::optional(ts29061::avp::THREE_GPP_MS_TIME_ZONE.description()),
        Item::optional(xs0057::avp::THREE_GPP2_BSID.description()),
        Item::repeated(ts29212::avp::EVENT_TRIGGER.description()),
        Item::optional(ts29215::avp::MULTIPLE_BBERF_ACTION.description()),
        Item::optional(ts32299::avp::USER_CSG_INFORMATION.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for CreditControlRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 7;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            auth_application_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            cc_request_type: unread.value(),
            cc_request_number: unread.value(),
            destination_host: None,
            origin_state_id: None,
            subscription_id: Vec::new(),
            framed_ip_address: None,
            framed_ipv6_prefix: None,
            supported_features: Vec::new(),
            oc_supported_features: None,
            qos_information: None,
            qos_rule_report: Vec::new(),
            an_gw_address: Default::default(),
            network_request_support: None,
            packet_filter_information: Vec::new(),
            packet_filter_operation: None,
            subsession_enforcement_info: Vec::new(),
            ip_can_type: None,
            rat_type: None,
            termination_cause: None,
            user_equipment_info: None,
            qos_negotiation: None,
            qos_upgrade: None,
            three_gpp_sgsn_mcc_mnc: None,
            three_gpp_sgsn_address: None,
            three_gpp_sgsn_ipv6_address: None,
            rai: None,
            three_gpp_user_location_info: None,
            three_gpp_ms_time_zone: None,
            three_gpp2_bsid: None,
            event_trigger: Vec::new(),
            multiple_bberf_action: None,
            user_csg_information: None,
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
            (0, 258) => received.one(2, 1, &mut self.auth_application_id),
            (0, 264) => received.one(3, 2, &mut self.origin_host),
            (0, 296) => received.one(4, 3, &mut self.origin_realm),
            (0, 283) => received.one(5, 4, &mut self.destination_realm),
            (0, 416) => received.one(6, 5, &mut self.cc_request_type),
            (0, 415) => received.one(7, 6, &mut self.cc_request_number),
            (0, 293) => received.optional(8, &mut self.destination_host),
            (0, 278) => received.optional(9, &mut self.origin_state_id),
            (0, 443) => received.many(10, &mut self.subscription_id),
            (0, 8) => received.optional(11, &mut self.framed_ip_address),
            (0, 97) => received.optional(12, &mut self.framed_ipv6_prefix),
            (10415, 628) => received.many(13, &mut self.supported_features),
            (0, 621) => received.optional(14, &mut self.oc_supported_features),
            (10415, 1016) => received.optional_boxed(15, &mut self.qos_information),
            (10415, 1055) => received.many(16, &mut self.qos_rule_report),
            (10415, 1050) => received.up_to(17, &mut self.an_gw_address),
            (10415, 1024) => received.optional(18, &mut self.network_request_support),
            (10415, 1061) => received.many(19, &mut self.packet_filter_information),
            (10415, 1062) => received.optional(20, &mut self.packet_filter_operation),
            (10415, 2201) => received.many(21, &mut self.subsession_enforcement_info),
            (10415, 1027) => received.optional(22, &mut self.ip_can_type),
            (10415, 1032) => received.optional(23, &mut self.rat_type),
            (0, 295) => received.optional(24, &mut self.termination_cause),
            (0, 458) => received.optional(25, &mut self.user_equipment_info),
            (10415, 1029) => received.optional(26, &mut self.qos_negotiation),
            (10415, 1030) => received.optional(27, &mut self.qos_upgrade),
            (10415, 18) => received.optional(28, &mut self.three_gpp_sgsn_mcc_mnc),
            (10415, 6) => received.optional(29, &mut self.three_gpp_sgsn_address),
            (10415, 15) => received.optional(30, &mut self.three_gpp_sgsn_ipv6_address),
            (10415, 909) => received.optional(31, &mut self.rai),
            (10415, 22) => received.optional(32, &mut self.three_gpp_user_location_info),
            (10415, 23) => received.optional(33, &mut self.three_gpp_ms_time_zone),
            (5535, 9010) => received.optional(34, &mut self.three_gpp2_bsid),
            (10415, 1006) => received.many(35, &mut self.event_trigger),
            (10415, 2204) => received.optional(36, &mut self.multiple_bberf_action),
            (10415, 2319) => received.optional(37, &mut self.user_csg_information),
            (0, 284) => received.many(38, &mut self.proxy_info),
            (0, 282) => received.many(39, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&credit_control::avp::CC_REQUEST_TYPE, &self.cc_request_type);
        avps.one(&credit_control::avp::CC_REQUEST_NUMBER, &self.cc_request_number);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.many(&credit_control::avp::SUBSCRIPTION_ID, &self.subscription_id);
        avps.optional(&nasreq::avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        avps.optional(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional_boxed(&ts29212::avp::QOS_INFORMATION, &self.qos_information);
        avps.many(&ts29212::avp::QOS_RULE_REPORT, &self.qos_rule_report);
        avps.many(&ts29212::avp::AN_GW_ADDRESS, &self.an_gw_address);
        avps.optional(
            &ts29212::avp::NETWORK_REQUEST_SUPPORT,
            &self.network_request_support,
        );
        avps.many(
            &ts29212::avp::PACKET_FILTER_INFORMATION,
            &self.packet_filter_information,
        );
        avps.optional(
            &ts29212::avp::PACKET_FILTER_OPERATION,
            &self.packet_filter_operation,
        );
        avps.many(
            &ts29215::avp::SUBSESSION_ENFORCEMENT_INFO,
            &self.subsession_enforcement_info,
        );
        avps.optional(&ts29212::avp::IP_CAN_TYPE, &self.ip_can_type);
        avps.optional(&ts29212::avp::RAT_TYPE, &self.rat_type);
        avps.optional(&base::avp::TERMINATION_CAUSE, &self.termination_cause);
        avps.optional(
            &credit_control::avp::USER_EQUIPMENT_INFO,
            &self.user_equipment_info,
        );
        avps.optional(&ts29212::avp::QOS_NEGOTIATION, &self.qos_negotiation);
        avps.optional(&ts29212::avp::QOS_UPGRADE, &self.qos_upgrade);
        avps.optional(
            &ts29061::avp::THREE_GPP_SGSN_MCC_MNC,
            &self.three_gpp_sgsn_mcc_mnc,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_SGSN_ADDRESS,
            &self.three_gpp_sgsn_address,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_SGSN_IPV6_ADDRESS,
            &self.three_gpp_sgsn_ipv6_address,
        );
        avps.optional(&ts29061::avp::RAI, &self.rai);
        avps.optional(
            &ts29061::avp::THREE_GPP_USER_LOCATION_INFO,
            &self.three_gpp_user_location_info,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_MS_TIME_ZONE,
            &self.three_gpp_ms_time_zone,
        );
        avps.optional(&xs0057::avp::THREE_GPP2_BSID, &self.three_gpp2_bsid);
        avps.many(&ts29212::avp::EVENT_TRIGGER, &self.event_trigger);
        avps.optional(&ts29215::avp::MULTIPLE_BBERF_ACTION, &self.multiple_bberf_action);
        avps.optional(&ts32299::avp::USER_CSG_INFORMATION, &self.user_csg_information);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl CreditControlRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Auth-Application-Id, CC-Request-Type, CC-Request-Number,
    /// Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> CreditControlAnswerBuilder<(Set, Set, Set, Set, Set, Set)> {
        let mut builder = CreditControlAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_application_id(self.auth_application_id)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .cc_request_type(self.cc_request_type)
            .cc_request_number(self.cc_request_number)
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(state_id) = identity.state_id {
            builder = builder.origin_state_id(state_id);
        }
        builder
    }
}

diameter_core::builder! {
    CreditControlRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Set, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command CreditControlRequest in Box<CreditControlRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777267, "Auth-Application-Id" => (A, Set, C, D, E, F, G), B: required::AuthApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F, G), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F, G), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F, G), E: required::DestinationRealm;
    required cc_request_type: IntoField<CcRequestType>, "CC-Request-Type" => (A, B, C, D, E, Set, G), F: required::CcRequestType;
    required cc_request_number: IntoField<u32>, "CC-Request-Number" => (A, B, C, D, E, F, Set), G: required::CcRequestNumber;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional framed_ip_address: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Address";
    optional framed_ipv6_prefix: IntoField<OctetString, Option<OctetString>>, "Framed-IPv6-Prefix";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional qos_information: IntoField<QosInformation, Option<Box<QosInformation>>>, "QoS-Information";
    optional an_gw_address: IntoField<Address, List<Address, 0, 2>>, "AN-GW-Address";
    optional network_request_support: IntoField<NetworkRequestSupport, Option<NetworkRequestSupport>>, "Network-Request-Support";
    optional packet_filter_operation: IntoField<PacketFilterOperation, Option<PacketFilterOperation>>, "Packet-Filter-Operation";
    optional ip_can_type: IntoField<IpCanType, Option<IpCanType>>, "IP-CAN-Type";
    optional rat_type: IntoField<RatType, Option<RatType>>, "RAT-Type";
    optional termination_cause: IntoField<TerminationCause, Option<TerminationCause>>, "Termination-Cause";
    optional user_equipment_info: IntoField<UserEquipmentInfo, Option<UserEquipmentInfo>>, "User-Equipment-Info";
    optional qos_negotiation: IntoField<QosNegotiation, Option<QosNegotiation>>, "QoS-Negotiation";
    optional qos_upgrade: IntoField<QosUpgrade, Option<QosUpgrade>>, "QoS-Upgrade";
    optional three_gpp_sgsn_mcc_mnc: IntoField<Utf8String, Option<Utf8String>>, "3GPP-SGSN-MCC-MNC";
    optional three_gpp_sgsn_address: IntoField<OctetString, Option<OctetString>>, "3GPP-SGSN-Address";
    optional three_gpp_sgsn_ipv6_address: IntoField<OctetString, Option<OctetString>>, "3GPP-SGSN-IPv6-Address";
    optional rai: IntoField<Utf8String, Option<Utf8String>>, "RAI";
    optional three_gpp_user_location_info: IntoField<OctetString, Option<OctetString>>, "3GPP-User-Location-Info";
    optional three_gpp_ms_time_zone: IntoField<OctetString, Option<OctetString>>, "3GPP-MS-TimeZone";
    optional three_gpp2_bsid: IntoField<Utf8String, Option<Utf8String>>, "3GPP2-BSID";
    optional multiple_bberf_action: IntoField<MultipleBberfAction, Option<MultipleBberfAction>>, "Multiple-BBERF-Action";
    optional user_csg_information: IntoField<UserCsgInformation, Option<UserCsgInformation>>, "User-CSG-Information";
    repeated subscription_id, subscription_ids: IntoField<SubscriptionId>, "Subscription-Id";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated qos_rule_report, qos_rule_reports: IntoField<QosRuleReport>, "QoS-Rule-Report";
    repeated packet_filter_information, packet_filter_informations: IntoField<PacketFilterInformation>, "Packet-Filter-Information";
    repeated event_trigger, event_triggers: IntoField<EventTrigger>, "Event-Trigger";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
    large subsession_enforcement_info, subsession_enforcement_infos: IntoField<SubsessionEnforcementInfo, Vec<SubsessionEnforcementInfo>>, IntoField<SubsessionEnforcementInfo>, "Subsession-Enforcement-Info";
}
