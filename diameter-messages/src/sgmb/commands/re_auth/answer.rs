// @generated from dictionaries/sgmb.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    Answer, Command, CommandDescription, CommandFlags, DiameterIdentity, DiameterUri,
    Grammar, Item, OctetString, UnlistedAvps, Utf8String,
};
use crate::required;
use crate::base;
use crate::ts29061;
use crate::ts29229;
use crate::base::{
    ExperimentalResult, FailedAvp, ProxyInfo, RedirectHostUsage, ResultCode,
};
use crate::ts29061::{MbmsStartStopIndication, MbmsUserDataModeIndication};
use crate::ts29229::SupportedFeatures;

/// The BM-SC starts or updates a session.
///
/// ```text
/// <RAA> ::= < Diameter Header: 258, PXY >
///           < Session-Id >
///           { Origin-Host }
///           { Origin-Realm }
///           [ Result-Code ]
///           [ Experimental-Result ]
///           [ MBMS-StartStop-Indication ]
///           [ MBMS-GGSN-Address ]
///           [ MBMS-GGSN-Ipv6-Address ]
///           [ MBMS-User-Data-Mode-Indication ]
///           [ MBMS-GW-UDP-Port ]
///           [ Origin-State-Id ]
///           [ Error-Message ]
///           [ Error-Reporting-Host ]
///           [ Failed-AVP ]
///         * [ Redirect-Host ]
///           [ Redirect-Host-Usage ]
///           [ Redirect-Max-Cache-Time ]
///         * [ Proxy-Info ]
///         * [ Supported-Features ]
///           [ Restart-Counter ]
/// ```
///
/// Command code 258, 3GPP TS 29.061, 20.4.1.
#[doc(alias = "RAA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReAuthAnswer {
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
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// MBMS-StartStop-Indication (902/10415), Enumerated; 3GPP TS 29.061, 17.7.5.
    pub mbms_start_stop_indication: Option<MbmsStartStopIndication>,
    /// MBMS-GGSN-Address (916/10415), OctetString; 3GPP TS 29.061, 17.7.19.
    /// 4 octets without an address family.
    pub mbms_ggsn_address: Option<OctetString>,
    /// MBMS-GGSN-Ipv6-Address (917/10415), OctetString; 3GPP TS 29.061, 17.7.20.
    /// 16 octets without an address family.
    pub mbms_ggsn_ipv6_address: Option<OctetString>,
    /// MBMS-User-Data-Mode-Indication (915/10415), Enumerated; 3GPP TS 29.061, 17.7.18.
    pub mbms_user_data_mode_indication: Option<MbmsUserDataModeIndication>,
    /// MBMS-GW-UDP-Port (927/10415), OctetString; 3GPP TS 29.061, 20.5a.5.
    /// 2 octets: a UDP port.
    pub mbms_gw_udp_port: Option<OctetString>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    /// A text on an error for people; programs must not act on it. Sent without the M bit.
    pub error_message: Option<Utf8String>,
    /// Error-Reporting-Host (294), DiameterIdentity; RFC 6733, 7.4.
    /// The host that set the Result-Code, when that is not the one in Origin-Host. Sent without the M
    /// bit.
    pub error_reporting_host: Option<DiameterIdentity>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
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
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Restart-Counter (932/10415), Unsigned32; 3GPP TS 29.061, 20.5a.10.
    /// Grows with each restart that loses state.
    pub restart_counter: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Answer for ReAuthAnswer {}

impl Command for ReAuthAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Re-Auth-Answer",
    abbreviation: "RAA",
    code: Some(258),
    application_id: 16777292,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::sgmb::DICTIONARY,
    answer: None,
    normalize: normalize::<ReAuthAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Re-Auth-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::optional(ts29061::avp::MBMS_START_STOP_INDICATION.description()),
        Item::optional(ts29061::avp::MBMS_GGSN_ADDRESS.description()),
        Item::optional(ts29061::avp::MBMS_GGSN_IPV6_ADDRESS.description()),
        Item::optional(ts29061::avp::MBMS_USER_DATA_MODE_INDICATION.description()),
        Item::optional(ts29061::avp::MBMS_GW_UDP_PORT.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(base::avp::ERROR_MESSAGE.description()),
        Item::optional(base::avp::ERROR_REPORTING_HOST.description()),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::repeated(base::avp::REDIRECT_HOST.description()),
        Item::optional(base::avp::REDIRECT_HOST_USAGE.description()),
        Item::optional(base::avp::REDIRECT_MAX_CACHE_TIME.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(ts29061::avp::RESTART_COUNTER.description()),
    ],
};

impl Contents for ReAuthAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            result_code: None,
            experimental_result: None,
            mbms_start_stop_indication: None,
            mbms_ggsn_address: None,
            mbms_ggsn_ipv6_address: None,
            mbms_user_data_mode_indication: None,
            mbms_gw_udp_port: None,
            origin_state_id: None,
            error_message: None,
            error_reporting_host: None,
            failed_avp: None,
            redirect_host: Vec::new(),
            redirect_host_usage: None,
            redirect_max_cache_time: None,
            proxy_info: Vec::new(),
            supported_features: Vec::new(),
            restart_counter: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 264) => received.one(1, 1, &mut self.origin_host),
            (0, 296) => received.one(2, 2, &mut self.origin_realm),
            (0, 268) => received.optional(3, &mut self.result_code),
            (0, 297) => received.optional(4, &mut self.experimental_result),
            (10415, 902) => received.optional(5, &mut self.mbms_start_stop_indication),
            (10415, 916) => received.optional(6, &mut self.mbms_ggsn_address),
            (10415, 917) => received.optional(7, &mut self.mbms_ggsn_ipv6_address),
            (10415, 915) => {
                received.optional(8, &mut self.mbms_user_data_mode_indication)
            }
            (10415, 927) => received.optional(9, &mut self.mbms_gw_udp_port),
            (0, 278) => received.optional(10, &mut self.origin_state_id),
            (0, 281) => received.optional(11, &mut self.error_message),
            (0, 294) => received.optional(12, &mut self.error_reporting_host),
            (0, 279) => received.optional(13, &mut self.failed_avp),
            (0, 292) => received.many(14, &mut self.redirect_host),
            (0, 261) => received.optional(15, &mut self.redirect_host_usage),
            (0, 262) => received.optional(16, &mut self.redirect_max_cache_time),
            (0, 284) => received.many(17, &mut self.proxy_info),
            (10415, 628) => received.many(18, &mut self.supported_features),
            (10415, 932) => received.optional(19, &mut self.restart_counter),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        avps.optional(
            &ts29061::avp::MBMS_START_STOP_INDICATION,
            &self.mbms_start_stop_indication,
        );
        avps.optional(&ts29061::avp::MBMS_GGSN_ADDRESS, &self.mbms_ggsn_address);
        avps.optional(
            &ts29061::avp::MBMS_GGSN_IPV6_ADDRESS,
            &self.mbms_ggsn_ipv6_address,
        );
        avps.optional(
            &ts29061::avp::MBMS_USER_DATA_MODE_INDICATION,
            &self.mbms_user_data_mode_indication,
        );
        avps.optional(&ts29061::avp::MBMS_GW_UDP_PORT, &self.mbms_gw_udp_port);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&base::avp::ERROR_MESSAGE, &self.error_message);
        avps.optional(&base::avp::ERROR_REPORTING_HOST, &self.error_reporting_host);
        avps.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        avps.many(&base::avp::REDIRECT_HOST, &self.redirect_host);
        avps.optional(&base::avp::REDIRECT_HOST_USAGE, &self.redirect_host_usage);
        avps.optional(
            &base::avp::REDIRECT_MAX_CACHE_TIME,
            &self.redirect_max_cache_time,
        );
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&ts29061::avp::RESTART_COUNTER, &self.restart_counter);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ReAuthAnswerBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds command ReAuthAnswer in Box<ReAuthAnswer>;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C), A: required::SessionId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, Set, C), B: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, Set), C: required::OriginRealm;
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional experimental_result: IntoField<ExperimentalResult, Option<ExperimentalResult>>, "Experimental-Result";
    optional mbms_start_stop_indication: IntoField<MbmsStartStopIndication, Option<MbmsStartStopIndication>>, "MBMS-StartStop-Indication";
    optional mbms_ggsn_address: IntoField<OctetString, Option<OctetString>>, "MBMS-GGSN-Address";
    optional mbms_ggsn_ipv6_address: IntoField<OctetString, Option<OctetString>>, "MBMS-GGSN-Ipv6-Address";
    optional mbms_user_data_mode_indication: IntoField<MbmsUserDataModeIndication, Option<MbmsUserDataModeIndication>>, "MBMS-User-Data-Mode-Indication";
    optional mbms_gw_udp_port: IntoField<OctetString, Option<OctetString>>, "MBMS-GW-UDP-Port";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional error_message: IntoField<Utf8String, Option<Utf8String>>, "Error-Message";
    optional error_reporting_host: IntoIdentity<Option<DiameterIdentity>>, "Error-Reporting-Host";
    optional failed_avp: IntoField<FailedAvp, Option<FailedAvp>>, "Failed-AVP";
    optional redirect_host_usage: IntoField<RedirectHostUsage, Option<RedirectHostUsage>>, "Redirect-Host-Usage";
    optional redirect_max_cache_time: IntoField<u32, Option<u32>>, "Redirect-Max-Cache-Time";
    optional restart_counter: IntoField<u32, Option<u32>>, "Restart-Counter";
    repeated redirect_host, redirect_hosts: IntoField<DiameterUri>, "Redirect-Host";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
}
