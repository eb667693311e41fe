// @generated from dictionaries/rx.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Answer, Command, CommandDescription, CommandFlags,
    DiameterIdentity, DiameterUri, Grammar, Item, List, OctetString, Utf8String,
};
use crate::required;
use crate::base;
use crate::credit_control;
use crate::rfc7683;
use crate::rfc7944;
use crate::rfc8583;
use crate::ts29212;
use crate::ts29214;
use crate::ts29229;
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, RedirectHostUsage,
    ResultCode,
};
use crate::credit_control::{
    SubscriptionId, UserEquipmentInfo, UserEquipmentInfoExtension,
};
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::rx::avp;
use crate::ts29212::{IpCanType, RatType};
use crate::ts29214::{
    AcceptableServiceInfo, AccessNetworkChargingIdentifier, Flows, MaInformation,
};
use crate::ts29229::SupportedFeatures;
use crate::ts29273::AnTrusted;

/// The application function gives the media of a session, new or changed, and subscribes to events.
///
/// ```text
/// <AAA> ::= < Diameter Header: 265, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Result-Code ]
///           [ Experimental-Result ]
///           [ Auth-Session-State ]
///         * [ Access-Network-Charging-Identifier ]
///           [ Access-Network-Charging-Address ]
///           [ Acceptable-Service-Info ]
///        *2 [ AN-GW-Address ]
///           [ AN-Trusted ]
///           [ Service-Authorization-Info ]
///           [ IP-CAN-Type ]
///           [ MA-Information ]
///           [ NetLoc-Access-Support ]
///           [ RAT-Type ]
///         * [ Flows ]
///           [ OC-Supported-Features ]
///           [ rfc7683:OC-OLR ]
///         * [ Supported-Features ]
///         * [ Subscription-Id ]
///           [ User-Equipment-Info ]
///           [ User-Equipment-Info-Extension ]
///           [ 3GPP-SGSN-MCC-MNC ]
///           [ NID ]
///         * [ Class ]
///           [ Error-Message ]
///           [ Error-Reporting-Host ]
///           [ Failed-AVP ]
///           [ Retry-Interval ]
///           [ Origin-State-Id ]
///         * [ Redirect-Host ]
///           [ Redirect-Host-Usage ]
///           [ Redirect-Max-Cache-Time ]
///         * [ Proxy-Info ]
///         * [ Load ]
///         * [ AVP ]
/// ```
///
/// Command code 265, 3GPP TS 29.214, 5.6.1/5.6.2.
#[doc(alias = "AAA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AaAnswer {
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
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: Option<AuthSessionState>,
    /// Access-Network-Charging-Identifier (502/10415), Grouped; 3GPP TS 29.214, 5.3.3.
    pub access_network_charging_identifier: Vec<AccessNetworkChargingIdentifier>,
    /// Access-Network-Charging-Address (501/10415), Address; 3GPP TS 29.214, 5.3.2.
    /// The address of the node that charges for the access.
    pub access_network_charging_address: Option<Address>,
    /// Acceptable-Service-Info (526/10415), Grouped; 3GPP TS 29.214, 5.3.24.
    pub acceptable_service_info: Option<AcceptableServiceInfo>,
    /// AN-GW-Address (1050/10415), Address; 3GPP TS 29.212, 5.3.49.
    /// The address of the serving gateway.
    pub an_gw_address: List<Address, 0, 2>,
    /// AN-Trusted (1503/10415), Enumerated; 3GPP TS 29.214, 5.4.0.1.
    pub an_trusted: Option<AnTrusted>,
    /// Service-Authorization-Info (548/10415), Unsigned32; 3GPP TS 29.214, 5.3.46.
    /// A bit mask: bit 0, transfer policies expired.
    pub service_authorization_info: Option<u32>,
    /// IP-CAN-Type (1027/10415), Enumerated; 3GPP TS 29.212, 5.3.27.
    pub ip_can_type: Option<IpCanType>,
    /// MA-Information (570/10415), Grouped; 3GPP TS 29.214, 5.3.66.
    pub ma_information: Option<MaInformation>,
    /// NetLoc-Access-Support (2824/10415), Unsigned32; 3GPP TS 29.212, 5.3.111.
    /// 0: the access network cannot tell the user's location.
    pub net_loc_access_support: Option<u32>,
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.212, 5.3.31.
    pub rat_type: Option<RatType>,
    /// Flows (510/10415), Grouped; 3GPP TS 29.214, 5.3.10.
    pub flows: Vec<Flows>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// OC-OLR (623), Grouped; RFC 7683, 7.3.
    pub oc_olr: Option<OcOlr>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Subscription-Id (443), Grouped; RFC 8506, 8.46.
    pub subscription_id: Vec<SubscriptionId>,
    /// User-Equipment-Info (458), Grouped; RFC 8506, 8.49.
    pub user_equipment_info: Option<UserEquipmentInfo>,
    /// User-Equipment-Info-Extension (653), Grouped; RFC 8506, 8.52.
    pub user_equipment_info_extension: Option<Box<UserEquipmentInfoExtension>>,
    /// 3GPP-SGSN-MCC-MNC (18/10415), UTF8String; 3GPP TS 29.214, 5.4.0.1.
    pub three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    /// NID (569/10415), OctetString; 3GPP TS 29.214.
    pub nid: Option<OctetString>,
    /// Class (25), OctetString; RFC 6733, 8.20.
    /// State of a server that the client returns, unread, in later messages of the session.
    pub class: Vec<OctetString>,
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    /// A text on an error for people; programs must not act on it. Sent without the M bit.
    pub error_message: Option<Utf8String>,
    /// Error-Reporting-Host (294), DiameterIdentity; RFC 6733, 7.4.
    /// The host that set the Result-Code, when that is not the one in Origin-Host. Sent without the M
    /// bit.
    pub error_reporting_host: Option<DiameterIdentity>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Retry-Interval (541/10415), Unsigned32; 3GPP TS 29.214, 5.3.39.
    /// Seconds until the request may be repeated.
    pub retry_interval: Option<u32>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Redirect-Host (292), DiameterURI; RFC 6733, 6.12.
    /// Where to send the redirected request; several are alternatives.
    pub redirect_host: Vec<DiameterUri>,
    /// Redirect-Host-Usage (261), Enumerated; RFC 6733, 6.13.
    pub redirect_host_usage: Option<RedirectHostUsage>,
    /// Redirect-Max-Cache-Time (262), Unsigned32; RFC 6733, 6.14.
    /// How long a redirection may be cached, in seconds.
    pub redirect_max_cache_time: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Load (650), Grouped; RFC 8583, 7.1.
    pub load: Vec<Load>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for AaAnswer {}

impl Command for AaAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "AA-Answer",
    abbreviation: "AAA",
    code: Some(265),
    application_id: 16777236,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::rx::DICTIONARY,
    answer: None,
    normalize: normalize::<AaAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "AA-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::optional(base::avp::AUTH_SESSION_STATE.description()),
        Item::repeated(ts29214::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER.description()),
        Item::optional(ts29214::avp::ACCESS_NETWORK_CHARGING_ADDRESS.description()),
        Item::optional(ts29214::avp::ACCEPTABLE_SERVICE_INFO.description()),
        Item::optional(ts29212::avp::AN_GW_ADDRESS.description()).times(0, Some(2)),
        Item::optional(avp::AN_TRUSTED.description()),
        Item::optional(ts29214::avp::SERVICE_AUTHORIZATION_INFO.description()),
        Item::optional(ts29212::avp::IP_CAN_TYPE.description()),
        Item::optional(ts29214::avp::MA_INFORMATION.description()),
        Item::optional(ts29212::avp::NET_LOC_ACCESS_SUPPORT.description()),
        Item::optional(ts29212::avp::RAT_TYPE.description()),
        Item::repeated(ts29214::avp::FLOWS.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(rfc7683::avp::OC_OLR.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::repeated(credit_control::avp::SUBSCRIPTION_ID.description()),
        Item::optional(credit_control::avp::USER_EQUIPMENT_INFO.description()),
        Item::optional(credit_control::avp::USER_EQUIPMENT_INFO_EXTENSION.description()),
        Item::optional(avp::THREE_GPP_SGSN_MCC_MNC.description()),
        Item::optional(ts29214::avp::NID.description()),
        Item::repeated(base::avp::CLASS.description()),
        Item::optional(base::avp::ERROR_MESSAGE.description()),
        Item::optional(base::avp::ERROR_REPORTING_HOST.description()),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::optional(ts29214::avp::RETRY_INTERVAL.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::repeated(base::avp::REDIRECT_HOST.description()),
        Item::optional(base::avp::REDIRECT_HOST_USAGE.description()),
        Item::optional(base::avp::REDIRECT_MAX_CACHE_TIME.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(rfc8583::avp::LOAD.description()),
        Item::any(),
    ],
};

impl Contents for AaAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 4;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            auth_application_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            result_code: None,
            experimental_result: None,
            auth_session_state: None,
            access_network_charging_identifier: Vec::new(),
            access_network_charging_address: None,
            acceptable_service_info: None,
            an_gw_address: Default::default(),
            an_trusted: None,
            service_authorization_info: None,
            ip_can_type: None,
            ma_information: None,
            net_loc_access_support: None,
            rat_type: None,
            flows: Vec::new(),
            oc_supported_features: None,
            oc_olr: None,
            supported_features: Vec::new(),
            subscription_id: Vec::new(),
            user_equipment_info: None,
            user_equipment_info_extension: None,
            three_gpp_sgsn_mcc_mnc: None,
            nid: None,
            class: Vec::new(),
            error_message: None,
            error_reporting_host: None,
            failed_avp: None,
            retry_interval: None,
            origin_state_id: None,
            redirect_host: Vec::new(),
            redirect_host_usage: None,
            redirect_max_cache_time: None,
            proxy_info: Vec::new(),
            load: Vec::new(),
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
            (0, 268) => received.optional(5, &mut self.result_code),
            (0, 297) => received.optional(6, &mut self.experimental_result),
            (0, 277) => received.optional(7, &mut self.auth_session_state),
            (10415, 502) => {
                received.many(8, &mut self.access_network_charging_identifier)
            }
            (10415, 501) => {
                received.optional(9, &mut self.access_network_charging_address)
            }
            (10415, 526) => received.optional(10, &mut self.acceptable_service_info),
            (10415, 1050) => received.up_to(11, &mut self.an_gw_address),
            (10415, 1503) => received.optional(12, &mut self.an_trusted),
            (10415, 548) => received.optional(13, &mut self.service_authorization_info),
            (10415, 1027) => received.optional(14, &mut self.ip_can_type),
            (10415, 570) => received.optional(15, &mut self.ma_information),
            (10415, 2824) => received.optional(16, &mut self.net_loc_access_support),
            (10415, 1032) => received.optional(17, &mut self.rat_type),
            (10415, 510) => received.many(18, &mut self.flows),
            (0, 621) => received.optional(19, &mut self.oc_supported_features),
            (0, 623) => received.optional(20, &mut self.oc_olr),
            (10415, 628) => received.many(21, &mut self.supported_features),
            (0, 443) => received.many(22, &mut self.subscription_id),
            (0, 458) => received.optional(23, &mut self.user_equipment_info),
            (0, 653) => {
                received.optional_boxed(24, &mut self.user_equipment_info_extension)
            }
            (10415, 18) => received.optional(25, &mut self.three_gpp_sgsn_mcc_mnc),
            (10415, 569) => received.optional(26, &mut self.nid),
            (0, 25) => received.many(27, &mut self.class),
            (0, 281) => received.optional(28, &mut self.error_message),
            (0, 294) => received.optional(29, &mut self.error_reporting_host),
            (0, 279) => received.optional(30, &mut self.failed_avp),
            (10415, 541) => received.optional(31, &mut self.retry_interval),
            (0, 278) => received.optional(32, &mut self.origin_state_id),
            (0, 292) => received.many(33, &mut self.redirect_host),
            (0, 261) => received.optional(34, &mut self.redirect_host_usage),
            (0, 262) => received.optional(35, &mut self.redirect_max_cache_time),
            (0, 284) => received.many(36, &mut self.proxy_info),
            (0, 650) => received.many(37, &mut self.load),
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
        avps.optional(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        avps.optional(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.many(
            &ts29214::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER,
            &self.access_network_charging_identifier,
        );
        avps.optional(
            &ts29214::avp::ACCESS_NETWORK_CHARGING_ADDRESS,
            &self.access_network_charging_address,
        );
        avps.optional(
            &ts29214::avp::ACCEPTABLE_SERVICE_INFO,
            &self.acceptable_service_info,
        );
        avps.many(&ts29212::avp::AN_GW_ADDRESS, &self.an_gw_address);
        avps.optional(&avp::AN_TRUSTED, &self.an_trusted);
        avps.optional(
            &ts29214::avp::SERVICE_AUTHORIZATION_INFO,
            &self.service_authorization_info,
        );
        avps.optional(&ts29212::avp::IP_CAN_TYPE, &self.ip_can_type);
        avps.optional(&ts29214::avp::MA_INFORMATION, &self.ma_information);
        avps.optional(
            &ts29212::avp::NET_LOC_ACCESS_SUPPORT,
            &self.net_loc_access_support,
        );
        avps.optional(&ts29212::avp::RAT_TYPE, &self.rat_type);
        avps.many(&ts29214::avp::FLOWS, &self.flows);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(&rfc7683::avp::OC_OLR, &self.oc_olr);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.many(&credit_control::avp::SUBSCRIPTION_ID, &self.subscription_id);
        avps.optional(
            &credit_control::avp::USER_EQUIPMENT_INFO,
            &self.user_equipment_info,
        );
        avps.optional_boxed(
            &credit_control::avp::USER_EQUIPMENT_INFO_EXTENSION,
            &self.user_equipment_info_extension,
        );
        avps.optional(&avp::THREE_GPP_SGSN_MCC_MNC, &self.three_gpp_sgsn_mcc_mnc);
        avps.optional(&ts29214::avp::NID, &self.nid);
        avps.many(&base::avp::CLASS, &self.class);
        avps.optional(&base::avp::ERROR_MESSAGE, &self.error_message);
        avps.optional(&base::avp::ERROR_REPORTING_HOST, &self.error_reporting_host);
        avps.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        avps.optional(&ts29214::avp::RETRY_INTERVAL, &self.retry_interval);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.many(&base::avp::REDIRECT_HOST, &self.redirect_host);
        avps.optional(&base::avp::REDIRECT_HOST_USAGE, &self.redirect_host_usage);
        avps.optional(
            &base::avp::REDIRECT_MAX_CACHE_TIME,
            &self.redirect_max_cache_time,
        );
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&rfc8583::avp::LOAD, &self.load);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AaAnswerBuilder<(A, B, C, D) = (Unset, Set, Unset, Unset), (Set, Set, Set, Set)> builds command AaAnswer in Box<AaAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777236, "Auth-Application-Id" => (A, Set, C, D), B: required::AuthApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set), D: required::OriginRealm;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional experimental_result: IntoField<ExperimentalResult, Option<ExperimentalResult>>, "Experimental-Result";
    optional auth_session_state: IntoField<AuthSessionState, Option<AuthSessionState>>, "Auth-Session-State";
    optional access_network_charging_address: IntoField<Address, Option<Address>>, "Access-Network-Charging-Address";
    optional acceptable_service_info: IntoField<AcceptableServiceInfo, Option<AcceptableServiceInfo>>, "Acceptable-Service-Info";
    optional an_gw_address: IntoField<Address, List<Address, 0, 2>>, "AN-GW-Address";
    optional an_trusted: IntoField<AnTrusted, Option<AnTrusted>>, "AN-Trusted";
    optional service_authorization_info: IntoField<u32, Option<u32>>, "Service-Authorization-Info";
    optional ip_can_type: IntoField<IpCanType, Option<IpCanType>>, "IP-CAN-Type";
    optional ma_information: IntoField<MaInformation, Option<MaInformation>>, "MA-Information";
    optional net_loc_access_support: IntoField<u32, Option<u32>>, "NetLoc-Access-Support";
    optional rat_type: IntoField<RatType, Option<RatType>>, "RAT-Type";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional oc_olr: IntoField<OcOlr, Option<OcOlr>>, "OC-OLR";
    optional user_equipment_info: IntoField<UserEquipmentInfo, Option<UserEquipmentInfo>>, "User-Equipment-Info";
    optional user_equipment_info_extension: IntoField<UserEquipmentInfoExtension, Option<Box<UserEquipmentInfoExtension>>>, "User-Equipment-Info-Extension";
    optional three_gpp_sgsn_mcc_mnc: IntoField<Utf8String, Option<Utf8String>>, "3GPP-SGSN-MCC-MNC";
    optional nid: IntoField<OctetString, Option<OctetString>>, "NID";
    optional error_message: IntoField<Utf8String, Option<Utf8String>>, "Error-Message";
    optional error_reporting_host: IntoIdentity<Option<DiameterIdentity>>, "Error-Reporting-Host";
    optional failed_avp: IntoField<FailedAvp, Option<FailedAvp>>, "Failed-AVP";
    optional retry_interval: IntoField<u32, Option<u32>>, "Retry-Interval";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional redirect_host_usage: IntoField<RedirectHostUsage, Option<RedirectHostUsage>>, "Redirect-Host-Usage";
    optional redirect_max_cache_time: IntoField<u32, Option<u32>>, "Redirect-Max-Cache-Time";
    repeated access_network_charging_identifier, access_network_charging_identifiers: IntoField<AccessNetworkChargingIdentifier>, "Access-Network-Charging-Identifier";
    repeated flows, flows_list: IntoField<Flows>, "Flows";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated subscription_id, subscription_ids: IntoField<SubscriptionId>, "Subscription-Id";
    repeated class, classes: IntoField<OctetString>, "Class";
    repeated redirect_host, redirect_hosts: IntoField<DiameterUri>, "Redirect-Host";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated load, loads: IntoField<Load>, "Load";
}
