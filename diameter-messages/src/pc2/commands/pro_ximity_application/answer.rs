// @generated from dictionaries/pc2.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    DiameterUri, Grammar, Item, Utf8String,
};
use crate::required;
use crate::base;
use crate::ts29343;
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, RedirectHostUsage,
    ResultCode,
};

/// The ProSe function asks the application server for authorization data.
///
/// ```text
/// <XAA> ::= < Diameter Header: 8388727, PXY >
///           < Session-Id >
///           { Auth-Application-Id }
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Result-Code ]
///           [ Experimental-Result ]
///           [ Error-Message ]
///           [ Error-Reporting-Host ]
///           [ Failed-AVP ]
///           [ Origin-State-Id ]
///         * [ Redirect-Host ]
///           [ Redirect-Host-Usage ]
///           [ Redirect-Max-Cache-Time ]
///         * [ Proxy-Info ]
///           { ProSe-Request-Type }
///         * [ AVP ]
/// ```
///
/// Command code 8388727, 3GPP TS 29.343, 6.6.4/6.6.5.
#[doc(alias = "XAA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProXimityApplicationAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
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
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    /// A text on an error for people; programs must not act on it. Sent without the M bit.
    pub error_message: Option<Utf8String>,
    /// Error-Reporting-Host (294), DiameterIdentity; RFC 6733, 7.4.
    /// The host that set the Result-Code, when that is not the one in Origin-Host. Sent without the M
    /// bit.
    pub error_reporting_host: Option<DiameterIdentity>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
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
    /// ProSe-Request-Type (3603/10415), Unsigned32; 3GPP TS 29.343, 6.4.5.
    pub prose_request_type: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for ProXimityApplicationAnswer {}

impl Command for ProXimityApplicationAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "ProXimity-Application-Answer",
    abbreviation: "XAA",
    code: Some(8388727),
    application_id: 16777350,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::pc2::DICTIONARY,
    answer: None,
    normalize: normalize::<ProXimityApplicationAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "ProXimity-Application-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::optional(base::avp::ERROR_MESSAGE.description()),
        Item::optional(base::avp::ERROR_REPORTING_HOST.description()),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::repeated(base::avp::REDIRECT_HOST.description()),
        Item::optional(base::avp::REDIRECT_HOST_USAGE.description()),
        Item::optional(base::avp::REDIRECT_MAX_CACHE_TIME.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::required(ts29343::avp::PROSE_REQUEST_TYPE.description()),
        Item::any(),
    ],
};

impl Contents for ProXimityApplicationAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            auth_application_id: unread.value(),
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            result_code: None,
            experimental_result: None,
            error_message: None,
            error_reporting_host: None,
            failed_avp: None,
            origin_state_id: None,
            redirect_host: Vec::new(),
            redirect_host_usage: None,
            redirect_max_cache_time: None,
            proxy_info: Vec::new(),
            prose_request_type: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 258) => received.one(1, 1, &mut self.auth_application_id),
            (0, 277) => received.one(2, 2, &mut self.auth_session_state),
            (0, 264) => received.one(3, 3, &mut self.origin_host),
            (0, 296) => received.one(4, 4, &mut self.origin_realm),
            (0, 268) => received.optional(5, &mut self.result_code),
            (0, 297) => received.optional(6, &mut self.experimental_result),
            (0, 281) => received.optional(7, &mut self.error_message),
            (0, 294) => received.optional(8, &mut self.error_reporting_host),
            (0, 279) => received.optional(9, &mut self.failed_avp),
            (0, 278) => received.optional(10, &mut self.origin_state_id),
            (0, 292) => received.many(11, &mut self.redirect_host),
            (0, 261) => received.optional(12, &mut self.redirect_host_usage),
            (0, 262) => received.optional(13, &mut self.redirect_max_cache_time),
            (0, 284) => received.many(14, &mut self.proxy_info),
            (10415, 3603) => received.one(15, 5, &mut self.prose_request_type),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        avps.optional(&base::avp::ERROR_MESSAGE, &self.error_message);
        avps.optional(&base::avp::ERROR_REPORTING_HOST, &self.error_reporting_host);
        avps.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.many(&base::avp::REDIRECT_HOST, &self.redirect_host);
        avps.optional(&base::avp::REDIRECT_HOST_USAGE, &self.redirect_host_usage);
        avps.optional(
            &base::avp::REDIRECT_MAX_CACHE_TIME,
            &self.redirect_max_cache_time,
        );
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.one(&ts29343::avp::PROSE_REQUEST_TYPE, &self.prose_request_type);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ProXimityApplicationAnswerBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command ProXimityApplicationAnswer in Box<ProXimityApplicationAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777350, "Auth-Application-Id" => (A, Set, C, D, E, F), B: required::AuthApplicationId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, B, Set, D, E, F), C: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, Set, E, F), D: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, Set, F), E: required::OriginRealm;
    required prose_request_type: IntoField<u32>, "ProSe-Request-Type" => (A, B, C, D, E, Set), F: required::ProseRequestType;
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional experimental_result: IntoField<ExperimentalResult, Option<ExperimentalResult>>, "Experimental-Result";
    optional error_message: IntoField<Utf8String, Option<Utf8String>>, "Error-Message";
    optional error_reporting_host: IntoIdentity<Option<DiameterIdentity>>, "Error-Reporting-Host";
    optional failed_avp: IntoField<FailedAvp, Option<FailedAvp>>, "Failed-AVP";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional redirect_host_usage: IntoField<RedirectHostUsage, Option<RedirectHostUsage>>, "Redirect-Host-Usage";
    optional redirect_max_cache_time: IntoField<u32, Option<u32>>, "Redirect-Max-Cache-Time";
    repeated redirect_host, redirect_hosts: IntoField<DiameterUri>, "Redirect-Host";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
}
