// @generated from dictionaries/gmb.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar, Identity, Item,
    OctetString, Request, UnlistedAvps, Utf8String,
};
use crate::required;
use crate::base;
use crate::nasreq;
use crate::ts29061;
use crate::base::{ProxyInfo, ReAuthRequestType};
use crate::gmb::{ReAuthAnswer, ReAuthAnswerBuilder};
use crate::ts29061::{
    CnIpMulticastDistribution, Mbms2g3gIndicator, MbmsCountingInformation,
    MbmsHcIndicator, MbmsServiceType, MbmsStartStopIndication, MbmsUserDataModeIndication,
};

/// The BM-SC starts or updates a session of the service.
///
/// ```text
/// <RAR> ::= < Diameter Header: 258, REQ, PXY >
///           < Session-Id >
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Destination-Host }
///           { Auth-Application-Id }
///           { Re-Auth-Request-Type }
///           [ Called-Station-Id ]
///           [ Framed-IP-Address ]
///           [ Framed-IPv6-Prefix ]
///           [ Framed-Interface-Id ]
///           [ MBMS-StartStop-Indication ]
///           [ MBMS-Service-Area ]
///           [ MBMS-Required-QoS ]
///           [ MBMS-Session-Duration ]
///           [ MBMS-Service-Type ]
///           [ MBMS-Counting-Information ]
///           [ MBMS-Session-Identity ]
///           [ MBMS-Session-Repetition-Number ]
///           [ TMGI ]
///         * [ 3GPP-SGSN-Address ]
///         * [ 3GPP-SGSN-IPv6-Address ]
///           [ MBMS-2G-3G-Indicator ]
///           [ MBMS-Time-To-Data-Transfer ]
///           [ MBMS-User-Data-Mode-Indication ]
///           [ MBMS-BMSC-SSM-IP-Address ]
///           [ MBMS-BMSC-SSM-Ipv6-Address ]
///           [ MBMS-Flow-Identifier ]
///           [ CN-IP-Multicast-Distribution ]
///           [ MBMS-HC-Indicator ]
///           [ Origin-State-Id ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 258, 3GPP TS 29.061, 17.6.5.
#[doc(alias = "RAR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReAuthRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
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
    /// Re-Auth-Request-Type (285), Enumerated; RFC 6733, 8.12.
    pub re_auth_request_type: ReAuthRequestType,
    /// Called-Station-Id (30), UTF8String; RFC 7155, 4.2.5.
    /// What the user called: a telephone number, an access point name, a MAC address with network name.
    pub called_station_id: Option<Utf8String>,
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    /// 4 octets without an address family. ff ff ff ff lets the user, ff ff ff fe the access server
    /// choose.
    pub framed_ip_address: Option<OctetString>,
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    /// A reserved octet, the prefix length in bits, and as many octets of prefix as that takes.
    pub framed_ipv6_prefix: Option<OctetString>,
    /// Framed-Interface-Id (96), Unsigned64; RFC 7155, 4.4.10.5.5.
    /// The interface identifier, the lower 64 bits of an IPv6 address.
    pub framed_interface_id: Option<u64>,
    /// MBMS-StartStop-Indication (902/10415), Enumerated; 3GPP TS 29.061, 17.7.5.
    pub mbms_start_stop_indication: Option<MbmsStartStopIndication>,
    /// MBMS-Service-Area (903/10415), OctetString; 3GPP TS 29.061, 17.7.6.
    /// The number of areas less one in an octet, then 2 octets for each.
    pub mbms_service_area: Option<OctetString>,
    /// MBMS-Required-QoS (913/10415), UTF8String; 3GPP TS 29.061, 17.7.16.
    pub mbms_required_qos: Option<Utf8String>,
    /// MBMS-Session-Duration (904/10415), OctetString; 3GPP TS 29.061, 17.7.7.
    /// 3 octets: 17 bits of seconds, 7 bits of days; all zeros is without end.
    pub mbms_session_duration: Option<OctetString>,
    /// MBMS-Service-Type (906/10415), Enumerated; 3GPP TS 29.061, 17.7.9.
    pub mbms_service_type: Option<MbmsServiceType>,
    /// MBMS-Counting-Information (914/10415), Enumerated; 3GPP TS 29.061, 17.7.17.
    pub mbms_counting_information: Option<MbmsCountingInformation>,
    /// MBMS-Session-Identity (908/10415), OctetString; 3GPP TS 29.061, 17.7.11.
    /// One octet: a transmission of a session.
    pub mbms_session_identity: Option<OctetString>,
    /// MBMS-Session-Repetition-Number (912/10415), OctetString; 3GPP TS 29.061, 17.7.15.
    pub mbms_session_repetition_number: Option<OctetString>,
    /// TMGI (900/10415), OctetString; 3GPP TS 29.061, 17.7.2.
    /// The temporary mobile group identity: 3 octets of service, then MCC and MNC in 3 octets.
    pub tmgi: Option<OctetString>,
    /// 3GPP-SGSN-Address (6/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 4 octets without an address family; SGSN-Address (1228) has one.
    pub three_gpp_sgsn_address: Vec<OctetString>,
    /// 3GPP-SGSN-IPv6-Address (15/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 16 octets without an address family.
    pub three_gpp_sgsn_ipv6_address: Vec<OctetString>,
    /// MBMS-2G-3G-Indicator (907/10415), Enumerated; 3GPP TS 29.061, 17.7.10.
    pub mbms_2g_3g_indicator: Option<Mbms2g3gIndicator>,
    /// MBMS-Time-To-Data-Transfer (911/10415), OctetString; 3GPP TS 29.061, 17.7.14.
    /// One octet: seconds until the data, less one.
    pub mbms_time_to_data_transfer: Option<OctetString>,
    /// MBMS-User-Data-Mode-Indication (915/10415), Enumerated; 3GPP TS 29.061, 17.7.18.
    pub mbms_user_data_mode_indication: Option<MbmsUserDataModeIndication>,
    /// MBMS-BMSC-SSM-IP-Address (918/10415), OctetString; 3GPP TS 29.061, 17.7.21.
    /// 4 octets without an address family.
    pub mbms_bmsc_ssm_ip_address: Option<OctetString>,
    /// MBMS-BMSC-SSM-Ipv6-Address (919/10415), OctetString; 3GPP TS 29.061, 17.7.22.
    /// 16 octets without an address family.
    pub mbms_bmsc_ssm_ipv6_address: Option<OctetString>,
    /// MBMS-Flow-Identifier (920/10415), OctetString; 3GPP TS 29.061, 17.7.23.
    /// 2 octets: a part of a service that differs from place to place.
    pub mbms_flow_identifier: Option<OctetString>,
    /// CN-IP-Multicast-Distribution (921/10415), Enumerated; 3GPP TS 29.061, 17.7.24.
    pub cn_ip_multicast_distribution: Option<CnIpMulticastDistribution>,
    /// MBMS-HC-Indicator (922/10415), Enumerated; 3GPP TS 29.061, 17.7.25.
    pub mbms_hc_indicator: Option<MbmsHcIndicator>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
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
    application_id: 16777223,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::gmb::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<ReAuthRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Re-Auth-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::RE_AUTH_REQUEST_TYPE.description()),
        Item::optional(nasreq::avp::CALLED_STATION_ID.description()),
        Item::optional(nasreq::avp::FRAMED_IP_ADDRESS.description()),
        Item::optional(nasreq::avp::FRAMED_IPV6_PREFIX.description()),
        Item::optional(nasreq::avp::FRAMED_INTERFACE_ID.description()),
        Item::optional(ts29061::avp::MBMS_START_STOP_INDICATION.description()),
        Item::optional(ts29061::avp::MBMS_SERVICE_AREA.description()),
        Item::optional(ts29061::avp::MBMS_REQUIRED_QOS.description()),
        Item::optional(ts29061::avp::MBMS_SESSION_DURATION.description()),
        Item::optional(ts29061::avp::MBMS_SERVICE_TYPE.description()),
        Item::optional(ts29061::avp::MBMS_COUNTING_INFORMATION.description()),
        Item::optional(ts29061::avp::MBMS_SESSION_IDENTITY.description()),
        Item::optional(ts29061::avp::MBMS_SESSION_REPETITION_NUMBER.description()),
        Item::optional(ts29061::avp::TMGI.description()),
        Item::repeated(ts29061::avp::THREE_GPP_SGSN_ADDRESS.description()),
        Item::repeated(ts29061::avp::THREE_GPP_SGSN_IPV6_ADDRESS.description()),
        Item::optional(ts29061::avp::MBMS_2G_3G_INDICATOR.description()),
        Item::optional(ts29061::avp::MBMS_TIME_TO_DATA_TRANSFER.description()),
        Item::optional(ts29061::avp::MBMS_USER_DATA_MODE_INDICATION.description()),
        Item::optional(ts29061::avp::MBMS_BMSC_SSM_IP_ADDRESS.description()),
        Item::optional(ts29061::avp::MBMS_BMSC_SSM_IPV6_ADDRESS.description()),
        Item::optional(ts29061::avp::MBMS_FLOW_IDENTIFIER.description()),
        Item::optional(ts29061::avp::CN_IP_MULTICAST_DISTRIBUTION.description()),
        Item::optional(ts29061::avp::MBMS_HC_INDICATOR.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for ReAuthRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 7;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            destination_host: unread.value(),
            auth_application_id: unread.value(),
            re_auth_request_type: unread.value(),
            called_station_id: None,
            framed_ip_address: None,
            framed_ipv6_prefix: None,
            framed_interface_id: None,
            mbms_start_stop_indication: None,
            mbms_service_area: None,
            mbms_required_qos: None,
            mbms_session_duration: None,
            mbms_service_type: None,
            mbms_counting_information: None,
            mbms_session_identity: None,
            mbms_session_repetition_number: None,
            tmgi: None,
            three_gpp_sgsn_address: Vec::new(),
            three_gpp_sgsn_ipv6_address: Vec::new(),
            mbms_2g_3g_indicator: None,
            mbms_time_to_data_transfer: None,
            mbms_user_data_mode_indication: None,
            mbms_bmsc_ssm_ip_address: None,
            mbms_bmsc_ssm_ipv6_address: None,
            mbms_flow_identifier: None,
            cn_ip_multicast_distribution: None,
            mbms_hc_indicator: None,
            origin_state_id: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 264) => received.one(1, 1, &mut self.origin_host),
            (0, 296) => received.one(2, 2, &mut self.origin_realm),
            (0, 283) => received.one(3, 3, &mut self.destination_realm),
            (0, 293) => received.one(4, 4, &mut self.destination_host),
            (0, 258) => received.one(5, 5, &mut self.auth_application_id),
            (0, 285) => received.one(6, 6, &mut self.re_auth_request_type),
            (0, 30) => received.optional(7, &mut self.called_station_id),
            (0, 8) => received.optional(8, &mut self.framed_ip_address),
            (0, 97) => received.optional(9, &mut self.framed_ipv6_prefix),
            (0, 96) => received.optional(10, &mut self.framed_interface_id),
            (10415, 902) => received.optional(11, &mut self.mbms_start_stop_indication),
            (10415, 903) => received.optional(12, &mut self.mbms_service_area),
            (10415, 913) => received.optional(13, &mut self.mbms_required_qos),
            (10415, 904) => received.optional(14, &mut self.mbms_session_duration),
            (10415, 906) => received.optional(15, &mut self.mbms_service_type),
            (10415, 914) => received.optional(16, &mut self.mbms_counting_information),
            (10415, 908) => received.optional(17, &mut self.mbms_session_identity),
            (10415, 912) => {
                received.optional(18, &mut self.mbms_session_repetition_number)
            }
            (10415, 900) => received.optional(19, &mut self.tmgi),
            (10415, 6) => received.many(20, &mut self.three_gpp_sgsn_address),
            (10415, 15) => received.many(21, &mut self.three_gpp_sgsn_ipv6_address),
            (10415, 907) => received.optional(22, &mut self.mbms_2g_3g_indicator),
            (10415, 911) => received.optional(23, &mut self.mbms_time_to_data_transfer),
            (10415, 915) => {
                received.optional(24, &mut self.mbms_user_data_mode_indication)
            }
            (10415, 918) => received.optional(25, &mut self.mbms_bmsc_ssm_ip_address),
            (10415, 919) => received.optional(26, &mut self.mbms_bmsc_ssm_ipv6_address),
            (10415, 920) => received.optional(27, &mut self.mbms_flow_identifier),
            (10415, 921) => received.optional(28, &mut self.cn_ip_multicast_distribution),
            (10415, 922) => received.optional(29, &mut self.mbms_hc_indicator),
            (0, 278) => received.optional(30, &mut self.origin_state_id),
            (0, 284) => received.many(31, &mut self.proxy_info),
            (0, 282) => received.many(32, &mut self.route_record),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::RE_AUTH_REQUEST_TYPE, &self.re_auth_request_type);
        avps.optional(&nasreq::avp::CALLED_STATION_ID, &self.called_station_id);
        avps.optional(&nasreq::avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        avps.optional(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        avps.optional(&nasreq::avp::FRAMED_INTERFACE_ID, &self.framed_interface_id);
        avps.optional(
            &ts29061::avp::MBMS_START_STOP_INDICATION,
            &self.mbms_start_stop_indication,
        );
        avps.optional(&ts29061::avp::MBMS_SERVICE_AREA, &self.mbms_service_area);
        avps.optional(&ts29061::avp::MBMS_REQUIRED_QOS, &self.mbms_required_qos);
        avps.optional(&ts29061::avp::MBMS_SESSION_DURATION, &self.mbms_session_duration);
        avps.optional(&ts29061::avp::MBMS_SERVICE_TYPE, &self.mbms_service_type);
        avps.optional(
            &ts29061::avp::MBMS_COUNTING_INFORMATION,
            &self.mbms_counting_information,
        );
        avps.optional(&ts29061::avp::MBMS_SESSION_IDENTITY, &self.mbms_session_identity);
        avps.optional(
            &ts29061::avp::MBMS_SESSION_REPETITION_NUMBER,
            &self.mbms_session_repetition_number,
        );
        avps.optional(&ts29061::avp::TMGI, &self.tmgi);
        avps.many(&ts29061::avp::THREE_GPP_SGSN_ADDRESS, &self.three_gpp_sgsn_address);
        avps.many(
            &ts29061::avp::THREE_GPP_SGSN_IPV6_ADDRESS,
            &self.three_gpp_sgsn_ipv6_address,
        );
        avps.optional(&ts29061::avp::MBMS_2G_3G_INDICATOR, &self.mbms_2g_3g_indicator);
        avps.optional(
            &ts29061::avp::MBMS_TIME_TO_DATA_TRANSFER,
            &self.mbms_time_to_data_transfer,
        );
        avps.optional(
            &ts29061::avp::MBMS_USER_DATA_MODE_INDICATION,
            &self.mbms_user_data_mode_indication,
        );
        avps.optional(
            &ts29061::avp::MBMS_BMSC_SSM_IP_ADDRESS,
            &self.mbms_bmsc_ssm_ip_address,
        );
        avps.optional(
            &ts29061::avp::MBMS_BMSC_SSM_IPV6_ADDRESS,
            &self.mbms_bmsc_ssm_ipv6_address,
        );
        avps.optional(&ts29061::avp::MBMS_FLOW_IDENTIFIER, &self.mbms_flow_identifier);
        avps.optional(
            &ts29061::avp::CN_IP_MULTICAST_DISTRIBUTION,
            &self.cn_ip_multicast_distribution,
        );
        avps.optional(&ts29061::avp::MBMS_HC_INDICATOR, &self.mbms_hc_indicator);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
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
    ReAuthRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Unset, Unset, Unset, Unset, Set, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command ReAuthRequest in Box<ReAuthRequest>;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, Set, C, D, E, F, G), B: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, Set, D, E, F, G), C: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, Set, E, F, G), D: required::DestinationRealm;
    required destination_host: IntoIdentity<DiameterIdentity>, "Destination-Host" => (A, B, C, D, Set, F, G), E: required::DestinationHost;
    required auth_application_id: IntoField<u32> = 16777223, "Auth-Application-Id" => (A, B, C, D, E, Set, G), F: required::AuthApplicationId;
    required re_auth_request_type: IntoField<ReAuthRequestType>, "Re-Auth-Request-Type" => (A, B, C, D, E, F, Set), G: required::ReAuthRequestType;
    optional called_station_id: IntoField<Utf8String, Option<Utf8String>>, "Called-Station-Id";
    optional framed_ip_address: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Address";
    optional framed_ipv6_prefix: IntoField<OctetString, Option<OctetString>>, "Framed-IPv6-Prefix";
    optional framed_interface_id: IntoField<u64, Option<u64>>, "Framed-Interface-Id";
    optional mbms_start_stop_indication: IntoField<MbmsStartStopIndication, Option<MbmsStartStopIndication>>, "MBMS-StartStop-Indication";
    optional mbms_service_area: IntoField<OctetString, Option<OctetString>>, "MBMS-Service-Area";
    optional mbms_required_qos: IntoField<Utf8String, Option<Utf8String>>, "MBMS-Required-QoS";
    optional mbms_session_duration: IntoField<OctetString, Option<OctetString>>, "MBMS-Session-Duration";
    optional mbms_service_type: IntoField<MbmsServiceType, Option<MbmsServiceType>>, "MBMS-Service-Type";
    optional mbms_counting_information: IntoField<MbmsCountingInformation, Option<MbmsCountingInformation>>, "MBMS-Counting-Information";
    optional mbms_session_identity: IntoField<OctetString, Option<OctetString>>, "MBMS-Session-Identity";
    optional mbms_session_repetition_number: IntoField<OctetString, Option<OctetString>>, "MBMS-Session-Repetition-Number";
    optional tmgi: IntoField<OctetString, Option<OctetString>>, "TMGI";
    optional mbms_2g_3g_indicator: IntoField<Mbms2g3gIndicator, Option<Mbms2g3gIndicator>>, "MBMS-2G-3G-Indicator";
    optional mbms_time_to_data_transfer: IntoField<OctetString, Option<OctetString>>, "MBMS-Time-To-Data-Transfer";
    optional mbms_user_data_mode_indication: IntoField<MbmsUserDataModeIndication, Option<MbmsUserDataModeIndication>>, "MBMS-User-Data-Mode-Indication";
    optional mbms_bmsc_ssm_ip_address: IntoField<OctetString, Option<OctetString>>, "MBMS-BMSC-SSM-IP-Address";
    optional mbms_bmsc_ssm_ipv6_address: IntoField<OctetString, Option<OctetString>>, "MBMS-BMSC-SSM-Ipv6-Address";
    optional mbms_flow_identifier: IntoField<OctetString, Option<OctetString>>, "MBMS-Flow-Identifier";
    optional cn_ip_multicast_distribution: IntoField<CnIpMulticastDistribution, Option<CnIpMulticastDistribution>>, "CN-IP-Multicast-Distribution";
    optional mbms_hc_indicator: IntoField<MbmsHcIndicator, Option<MbmsHcIndicator>>, "MBMS-HC-Indicator";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    repeated three_gpp_sgsn_address, three_gpp_sgsn_addresses: IntoField<OctetString>, "3GPP-SGSN-Address";
    repeated three_gpp_sgsn_ipv6_address, three_gpp_sgsn_ipv6_addresses: IntoField<OctetString>, "3GPP-SGSN-IPv6-Address";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
