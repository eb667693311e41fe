// @generated from dictionaries/rx.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Answer, Command, CommandDescription, CommandFlags,
    DiameterIdentity, DiameterUri, Grammar, Item, OctetString, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7683;
use crate::rfc7944;
use crate::rfc8583;
use crate::ts29061;
use crate::ts29212;
use crate::ts29214;
use crate::base::{FailedAvp, ProxyInfo, RedirectHostUsage, ResultCode};
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::rx::avp;
use crate::ts29214::{
    FiveGsRanNasReleaseCause, SponsoredConnectivityData, WirelineUserLocationInfo,
};

/// The application function ends the session.
///
/// ```text
/// <STA> ::= < Diameter Header: 275, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Origin-Host }
///           { Origin-Realm }
///           [ Result-Code ]
///           [ Error-Message ]
///           [ Error-Reporting-Host ]
///           [ OC-Supported-Features ]
///           [ rfc7683:OC-OLR ]
///           [ Failed-AVP ]
///           [ Sponsored-Connectivity-Data ]
///           [ Origin-State-Id ]
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
///           [ NetLoc-Access-Support ]
///           [ Wireline-User-Location-Info ]
///         * [ Class ]
///         * [ Redirect-Host ]
///           [ Redirect-Host-Usage ]
///           [ Redirect-Max-Cache-Time ]
///         * [ Proxy-Info ]
///         * [ Load ]
///         * [ AVP ]
/// ```
///
/// Command code 275, 3GPP TS 29.214, 5.6.5/5.6.6.
#[doc(alias = "STA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SessionTerminationAnswer {
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
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    /// A text on an error for people; programs must not act on it. Sent without the M bit.
    pub error_message: Option<Utf8String>,
    /// Error-Reporting-Host (294), DiameterIdentity; RFC 6733, 7.4.
    /// The host that set the Result-Code, when that is not the one in Origin-Host. Sent without the M
    /// bit.
    pub error_reporting_host: Option<DiameterIdentity>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// OC-OLR (623), Grouped; RFC 7683, 7.3.
    pub oc_olr: Option<OcOlr>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Sponsored-Connectivity-Data (530/10415), Grouped; 3GPP TS 29.214, 5.3.27.
    pub sponsored_connectivity_data: Option<Box<SponsoredConnectivityData>>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
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
    /// NetLoc-Access-Support (2824/10415), Unsigned32; 3GPP TS 29.212, 5.3.111.
    /// 0: the access network cannot tell the user's location.
    pub net_loc_access_support: Option<u32>,
    /// Wireline-User-Location-Info (578/10415), Grouped; 3GPP TS 29.214, 5.3.75.
    pub wireline_user_location_info: Option<WirelineUserLocationInfo>,
    /// Class (25), OctetString; RFC 6733, 8.20.
    /// State of a server that the client returns, unread, in later messages of the session.
    pub class: Vec<OctetString>,
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

impl Answer for SessionTerminationAnswer {}

impl Command for SessionTerminationAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Session-Termination-Answer",
    abbreviation: "STA",
    code: Some(275),
    application_id: 16777236,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::rx::DICTIONARY,
    answer: None,
    normalize: normalize::<SessionTerminationAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Session-Termination-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::ERROR_MESSAGE.description()),
        Item::optional(base::avp::ERROR_REPORTING_HOST.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(rfc7683::avp::OC_OLR.description()),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::optional(ts29214::avp::SPONSORED_CONNECTIVITY_DATA.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
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
        Item::optional(ts29212::avp::NET_LOC_ACCESS_SUPPORT.description()),
        Item::optional(ts29214::avp::WIRELINE_USER_LOCATION_INFO.description()),
        Item::repeated(base::avp::CLASS.description()),
        Item::repeated(base::avp::REDIRECT_HOST.description()),
        Item::optional(base::avp::REDIRECT_HOST_USAGE.description()),
        Item::optional(base::avp::REDIRECT_MAX_CACHE_TIME.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(rfc8583::avp::LOAD.description()),
        Item::any(),
    ],
};

impl Contents for SessionTerminationAnswer {
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
            error_message: None,
            error_reporting_host: None,
            oc_supported_features: None,
            oc_olr: None,
            failed_avp: None,
            sponsored_connectivity_data: None,
            origin_state_id: None,
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
            net_loc_access_support: None,
            wireline_user_location_info: None,
            class: Vec::new(),
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
            (0, 264) => received.one(2, 1, &mut self.origin_host),
            (0, 296) => received.one(3, 2, &mut self.origin_realm),
            (0, 268) => received.optional(4, &mut self.result_code),
            (0, 281) => received.optional(5, &mut self.error_message),
            (0, 294) => received.optional(6, &mut self.error_reporting_host),
            (0, 621) => received.optional(7, &mut self.oc_supported_features),
            (0, 623) => received.optional(8, &mut self.oc_olr),
            (0, 279) => received.optional(9, &mut self.failed_avp),
            (10415, 530) => {
                received.optional_boxed(10, &mut self.sponsored_connectivity_data)
            }
            (0, 278) => received.optional(11, &mut self.origin_state_id),
            (10415, 22) => received.optional(12, &mut self.three_gpp_user_location_info),
            (10415, 2812) => received.optional(13, &mut self.user_location_info_time),
            (10415, 23) => received.optional(14, &mut self.three_gpp_ms_time_zone),
            (10415, 2819) => received.many(15, &mut self.ran_nas_release_cause),
            (10415, 572) => received.many(16, &mut self.five_gs_ran_nas_release_cause),
            (10415, 18) => received.optional(17, &mut self.three_gpp_sgsn_mcc_mnc),
            (10415, 569) => received.optional(18, &mut self.nid),
            (10415, 29) => received.optional(19, &mut self.twan_identifier),
            (10415, 2843) => received.optional(20, &mut self.tcp_source_port),
            (10415, 2806) => received.optional(21, &mut self.udp_source_port),
            (10415, 2805) => received.optional(22, &mut self.ue_local_ip_address),
            (10415, 2824) => received.optional(23, &mut self.net_loc_access_support),
            (10415, 578) => received.optional(24, &mut self.wireline_user_location_info),
            (0, 25) => received.many(25, &mut self.class),
            (0, 292) => received.many(26, &mut self.redirect_host),
            (0, 261) => received.optional(27, &mut self.redirect_host_usage),
            (0, 262) => received.optional(28, &mut self.redirect_max_cache_time),
            (0, 284) => received.many(29, &mut self.proxy_info),
            (0, 650) => received.many(30, &mut self.load),
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
        avps.optional(&base::avp::ERROR_MESSAGE, &self.error_message);
        avps.optional(&base::avp::ERROR_REPORTING_HOST, &self.error_reporting_host);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(&rfc7683::avp::OC_OLR, &self.oc_olr);
        avps.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        avps.optional_boxed(
            &ts29214::avp::SPONSORED_CONNECTIVITY_DATA,
            &self.sponsored_connectivity_data,
        );
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
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
            &ts29212::avp::NET_LOC_ACCESS_SUPPORT,
            &self.net_loc_access_support,
        );
        avps.optional(
            &ts29214::avp::WIRELINE_USER_LOCATION_INFO,
            &self.wireline_user_location_info,
        );
        avps.many(&base::avp::CLASS, &self.class);
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
    SessionTerminationAnswerBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds command SessionTerminationAnswer in Box<SessionTerminationAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C), A: required::SessionId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, Set, C), B: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, Set), C: required::OriginRealm;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional error_message: IntoField<Utf8String, Option<Utf8String>>, "Error-Message";
    optional error_reporting_host: IntoIdentity<Option<DiameterIdentity>>, "Error-Reporting-Host";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional oc_olr: IntoField<OcOlr, Option<OcOlr>>, "OC-OLR";
    optional failed_avp: IntoField<FailedAvp, Option<FailedAvp>>, "Failed-AVP";
    optional sponsored_connectivity_data: IntoField<SponsoredConnectivityData, Option<Box<SponsoredConnectivityData>>>, "Sponsored-Connectivity-Data";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional three_gpp_user_location_info: IntoField<OctetString, Option<OctetString>>, "3GPP-User-Location-Info";
    optional user_location_info_time: IntoTime<Option<Time>>, "User-Location-Info-Time";
    optional three_gpp_ms_time_zone: IntoField<OctetString, Option<OctetString>>, "3GPP-MS-TimeZone";
    optional three_gpp_sgsn_mcc_mnc: IntoField<Utf8String, Option<Utf8String>>, "3GPP-SGSN-MCC-MNC";
    optional nid: IntoField<OctetString, Option<OctetString>>, "NID";
    optional twan_identifier: IntoField<OctetString, Option<OctetString>>, "TWAN-Identifier";
    optional tcp_source_port: IntoField<u32, Option<u32>>, "TCP-Source-Port";
    optional udp_source_port: IntoField<u32, Option<u32>>, "UDP-Source-Port";
    optional ue_local_ip_address: IntoField<Address, Option<Address>>, "UE-Local-IP-Address";
    optional net_loc_access_support: IntoField<u32, Option<u32>>, "NetLoc-Access-Support";
    optional wireline_user_location_info: IntoField<WirelineUserLocationInfo, Option<WirelineUserLocationInfo>>, "Wireline-User-Location-Info";
    optional redirect_host_usage: IntoField<RedirectHostUsage, Option<RedirectHostUsage>>, "Redirect-Host-Usage";
    optional redirect_max_cache_time: IntoField<u32, Option<u32>>, "Redirect-Max-Cache-Time";
    repeated ran_nas_release_cause, ran_nas_release_causes: IntoField<OctetString>, "RAN-NAS-Release-Cause";
    repeated five_gs_ran_nas_release_cause, five_gs_ran_nas_release_causes: IntoField<FiveGsRanNasReleaseCause>, "5GS-RAN-NAS-Release-Cause";
    repeated class, classes: IntoField<OctetString>, "Class";
    repeated redirect_host, redirect_hosts: IntoField<DiameterUri>, "Redirect-Host";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated load, loads: IntoField<Load>, "Load";
}
