// @generated from dictionaries/gx.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Answer, Command, CommandDescription, CommandFlags,
    DiameterIdentity, Grammar, Item, List, OctetString, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29061;
use crate::ts29212;
use crate::ts32299;
use crate::base::{ExperimentalResult, FailedAvp, ProxyInfo, ResultCode};
use crate::gx::avp;
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::ts29212::{ChargingRuleReport, DefaultQosInformation, IpCanType, RatType};
use crate::ts29273::AnTrusted;
use crate::ts32299::UserCsgInformation;

/// The PCRF installs, changes or removes rules of a running session, or asks for its end.
///
/// ```text
/// <RAA> ::= < Diameter Header: 258, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Origin-Host }
///           { Origin-Realm }
///           [ Result-Code ]
///           [ Experimental-Result ]
///           [ Origin-State-Id ]
///           [ OC-Supported-Features ]
///           [ rfc7683:OC-OLR ]
///           [ IP-CAN-Type ]
///           [ RAT-Type ]
///           [ AN-Trusted ]
///        *2 [ AN-GW-Address ]
///           [ 3GPP-SGSN-MCC-MNC ]
///           [ 3GPP-SGSN-Address ]
///           [ 3GPP-SGSN-IPv6-Address ]
///           [ RAI ]
///           [ 3GPP-User-Location-Info ]
///           [ User-Location-Info-Time ]
///           [ NetLoc-Access-Support ]
///           [ User-CSG-Information ]
///           [ 3GPP-MS-TimeZone ]
///           [ Default-QoS-Information ]
///         * [ Charging-Rule-Report ]
///           [ Error-Message ]
///           [ Error-Reporting-Host ]
///           [ Failed-AVP ]
///         * [ Proxy-Info ]
///         * [ AVP ]
/// ```
///
/// Command code 258, 3GPP TS 29.212, 5.6.4/5.6.5.
#[doc(alias = "RAA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReAuthAnswer {
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
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// OC-OLR (623), Grouped; RFC 7683, 7.3.
    pub oc_olr: Option<OcOlr>,
    /// IP-CAN-Type (1027/10415), Enumerated; 3GPP TS 29.212, 5.3.27.
    pub ip_can_type: Option<IpCanType>,
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.212, 5.3.31.
    pub rat_type: Option<RatType>,
    /// AN-Trusted (1503/10415), Enumerated; 3GPP TS 29.212, 5.4.
    pub an_trusted: Option<AnTrusted>,
    /// AN-GW-Address (1050/10415), Address; 3GPP TS 29.212, 5.3.49.
    /// The address of the serving gateway.
    pub an_gw_address: List<Address, 0, 2>,
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
    /// User-Location-Info-Time (2812/10415), Time; 3GPP TS 29.212, 5.3.101.
    /// When the terminal was last at its location.
    pub user_location_info_time: Option<Time>,
    /// NetLoc-Access-Support (2824/10415), Unsigned32; 3GPP TS 29.212, 5.3.111.
    /// 0: the access network cannot tell the user's location.
    pub net_loc_access_support: Option<u32>,
    /// User-CSG-Information (2319/10415), Grouped; 3GPP TS 32.299, 7.2.240A.
    pub user_csg_information: Option<UserCsgInformation>,
    /// 3GPP-MS-TimeZone (23/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 2 octets: the time zone in quarter hours with swapped digits, and the daylight saving time.
    pub three_gpp_ms_time_zone: Option<OctetString>,
    /// Default-QoS-Information (2816/10415), Grouped; 3GPP TS 29.212, 5.3.103.
    pub default_qos_information: Option<DefaultQosInformation>,
    /// Charging-Rule-Report (1018/10415), Grouped; 3GPP TS 29.212, 5.3.18.
    pub charging_rule_report: Vec<ChargingRuleReport>,
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    /// A text on an error for people; programs must not act on it. Sent without the M bit.
    pub error_message: Option<Utf8String>,
    /// Error-Reporting-Host (294), DiameterIdentity; RFC 6733, 7.4.
    /// The host that set the Result-Code, when that is not the one in Origin-Host. Sent without the M
    /// bit.
    pub error_reporting_host: Option<DiameterIdentity>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for ReAuthAnswer {}

impl Command for ReAuthAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Re-Auth-Answer",
    abbreviation: "RAA",
    code: Some(258),
    application_id: 16777238,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::gx::DICTIONARY,
    answer: None,
    normalize: normalize::<ReAuthAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Re-Auth-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(rfc7683::avp::OC_OLR.description()),
        Item::optional(ts29212::avp::IP_CAN_TYPE.description()),
        Item::optional(ts29212::avp::RAT_TYPE.description()),
        Item::optional(avp::AN_TRUSTED.description()),
        Item::optional(ts29212::avp::AN_GW_ADDRESS.description()).times(0, Some(2)),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_MCC_MNC.description()),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_ADDRESS.description()),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_IPV6_ADDRESS.description()),
        Item::optional(ts29061::avp::RAI.description()),
        Item::optional(ts29061::avp::THREE_GPP_USER_LOCATION_INFO.description()),
        Item::optional(ts29212::avp::USER_LOCATION_INFO_TIME.description()),
        Item::optional(ts29212::avp::NET_LOC_ACCESS_SUPPORT.description()),
        Item::optional(ts32299::avp::USER_CSG_INFORMATION.description()),
        Item::optional(ts29061::avp::THREE_GPP_MS_TIME_ZONE.description()),
        Item::optional(ts29212::avp::DEFAULT_QOS_INFORMATION.description()),
        Item::repeated(ts29212::avp::CHARGING_RULE_REPORT.description()),
        Item::optional(base::avp::ERROR_MESSAGE.description()),
        Item::optional(base::avp::ERROR_REPORTING_HOST.description()),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::any(),
    ],
};

impl Contents for ReAuthAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            origin_host: unread.value(),
            origin_realm: unread.value(),
            result_code: None,
            experimental_result: None,
            origin_state_id: None,
            oc_supported_features: None,
            oc_olr: None,
            ip_can_type: None,
            rat_type: None,
            an_trusted: None,
            an_gw_address: Default::default(),
            three_gpp_sgsn_mcc_mnc: None,
            three_gpp_sgsn_address: None,
            three_gpp_sgsn_ipv6_address: None,
            rai: None,
            three_gpp_user_location_info: None,
            user_location_info_time: None,
            net_loc_access_support: None,
            user_csg_information: None,
            three_gpp_ms_time_zone: None,
            default_qos_information: None,
            charging_rule_report: Vec::new(),
            error_message: None,
            error_reporting_host: None,
            failed_avp: None,
            proxy_info: Vec::new(),
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
            (0, 268) => received.optional(4, &mut self.result_code),
            (0, 297) => received.optional(5, &mut self.experimental_result),
            (0, 278) => received.optional(6, &mut self.origin_state_id),
            (0, 621) => received.optional(7, &mut self.oc_supported_features),
            (0, 623) => received.optional(8, &mut self.oc_olr),
            (10415, 1027) => received.optional(9, &mut self.ip_can_type),
            (10415, 1032) => received.optional(10, &mut self.rat_type),
            (10415, 1503) => received.optional(11, &mut self.an_trusted),
            (10415, 1050) => received.up_to(12, &mut self.an_gw_address),
            (10415, 18) => received.optional(13, &mut self.three_gpp_sgsn_mcc_mnc),
            (10415, 6) => received.optional(14, &mut self.three_gpp_sgsn_address),
            (10415, 15) => received.optional(15, &mut self.three_gpp_sgsn_ipv6_address),
            (10415, 909) => received.optional(16, &mut self.rai),
            (10415, 22) => received.optional(17, &mut self.three_gpp_user_location_info),
            (10415, 2812) => received.optional(18, &mut self.user_location_info_time),
            (10415, 2824) => received.optional(19, &mut self.net_loc_access_support),
            (10415, 2319) => received.optional(20, &mut self.user_csg_information),
            (10415, 23) => received.optional(21, &mut self.three_gpp_ms_time_zone),
            (10415, 2816) => received.optional(22, &mut self.default_qos_information),
            (10415, 1018) => received.many(23, &mut self.charging_rule_report),
            (0, 281) => received.optional(24, &mut self.error_message),
            (0, 294) => received.optional(25, &mut self.error_reporting_host),
            (0, 279) => received.optional(26, &mut self.failed_avp),
            (0, 284) => received.many(27, &mut self.proxy_info),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(&rfc7683::avp::OC_OLR, &self.oc_olr);
        avps.optional(&ts29212::avp::IP_CAN_TYPE, &self.ip_can_type);
        avps.optional(&ts29212::avp::RAT_TYPE, &self.rat_type);
        avps.optional(&avp::AN_TRUSTED, &self.an_trusted);
        avps.many(&ts29212::avp::AN_GW_ADDRESS, &self.an_gw_address);
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
            &ts29212::avp::USER_LOCATION_INFO_TIME,
            &self.user_location_info_time,
        );
        avps.optional(
            &ts29212::avp::NET_LOC_ACCESS_SUPPORT,
            &self.net_loc_access_support,
        );
        avps.optional(&ts32299::avp::USER_CSG_INFORMATION, &self.user_csg_information);
        avps.optional(
            &ts29061::avp::THREE_GPP_MS_TIME_ZONE,
            &self.three_gpp_ms_time_zone,
        );
        avps.optional(
            &ts29212::avp::DEFAULT_QOS_INFORMATION,
            &self.default_qos_information,
        );
        avps.many(&ts29212::avp::CHARGING_RULE_REPORT, &self.charging_rule_report);
        avps.optional(&base::avp::ERROR_MESSAGE, &self.error_message);
        avps.optional(&base::avp::ERROR_REPORTING_HOST, &self.error_reporting_host);
        avps.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ReAuthAnswerBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds command ReAuthAnswer in Box<ReAuthAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C), A: required::SessionId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, Set, C), B: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, Set), C: required::OriginRealm;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional experimental_result: IntoField<ExperimentalResult, Option<ExperimentalResult>>, "Experimental-Result";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional oc_olr: IntoField<OcOlr, Option<OcOlr>>, "OC-OLR";
    optional ip_can_type: IntoField<IpCanType, Option<IpCanType>>, "IP-CAN-Type";
    optional rat_type: IntoField<RatType, Option<RatType>>, "RAT-Type";
    optional an_trusted: IntoField<AnTrusted, Option<AnTrusted>>, "AN-Trusted";
    optional an_gw_address: IntoField<Address, List<Address, 0, 2>>, "AN-GW-Address";
    optional three_gpp_sgsn_mcc_mnc: IntoField<Utf8String, Option<Utf8String>>, "3GPP-SGSN-MCC-MNC";
    optional three_gpp_sgsn_address: IntoField<OctetString, Option<OctetString>>, "3GPP-SGSN-Address";
    optional three_gpp_sgsn_ipv6_address: IntoField<OctetString, Option<OctetString>>, "3GPP-SGSN-IPv6-Address";
    optional rai: IntoField<Utf8String, Option<Utf8String>>, "RAI";
    optional three_gpp_user_location_info: IntoField<OctetString, Option<OctetString>>, "3GPP-User-Location-Info";
    optional user_location_info_time: IntoTime<Option<Time>>, "User-Location-Info-Time";
    optional net_loc_access_support: IntoField<u32, Option<u32>>, "NetLoc-Access-Support";
    optional user_csg_information: IntoField<UserCsgInformation, Option<UserCsgInformation>>, "User-CSG-Information";
    optional three_gpp_ms_time_zone: IntoField<OctetString, Option<OctetString>>, "3GPP-MS-TimeZone";
    optional default_qos_information: IntoField<DefaultQosInformation, Option<DefaultQosInformation>>, "Default-QoS-Information";
    optional error_message: IntoField<Utf8String, Option<Utf8String>>, "Error-Message";
    optional error_reporting_host: IntoIdentity<Option<DiameterIdentity>>, "Error-Reporting-Host";
    optional failed_avp: IntoField<FailedAvp, Option<FailedAvp>>, "Failed-AVP";
    repeated charging_rule_report, charging_rule_reports: IntoField<ChargingRuleReport>, "Charging-Rule-Report";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
}
