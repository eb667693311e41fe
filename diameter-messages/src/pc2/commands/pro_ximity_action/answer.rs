// @generated from dictionaries/pc2.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    DiameterUri, Grammar, Item, OctetString, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc8583;
use crate::ts29343;
use crate::ts29345;
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, RedirectHostUsage,
    ResultCode,
};
use crate::rfc8583::Load;
use crate::ts29343::{MonitorTarget, ProseCodeSuffixMask};
use crate::ts29345::{ProseAppCodeSuffixRange, ProseRestrictedCodeSuffixRange};

/// Asks for an action of proximity services: map identities, alert, cancel.
///
/// ```text
/// <PXA> ::= < Diameter Header: 8388676, PXY >
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
///           [ Targeted-EPUID ]
///           [ ProSe-Function-ID ]
///         * [ PDUID ]
///         * [ ProSe-Restricted-Code-Suffix-Range ]
///         * [ ProSe-App-Code-Suffix-Range ]
///         * [ ProSe-Code-Suffix-Mask ]
///         * [ Monitor-Target ]
///         * [ Target-PDUID ]
///           [ ProSe-Application-Metadata ]
///           [ Application-Data ]
///         * [ Load ]
///         * [ AVP ]
/// ```
///
/// Command code 8388676, 3GPP TS 29.343, 6.6.2/6.6.3.
#[doc(alias = "PXA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProXimityActionAnswer {
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
    /// Targeted-EPUID (3817/10415), UTF8String; 3GPP TS 29.345, 6.3.26.
    pub targeted_epuid: Option<Utf8String>,
    /// ProSe-Function-ID (3602/10415), OctetString; 3GPP TS 29.343, 6.4.4.
    pub prose_function_id: Option<OctetString>,
    /// PDUID (3604/10415), OctetString; 3GPP TS 29.343, 6.4.6.
    pub pduid: Vec<OctetString>,
    /// ProSe-Restricted-Code-Suffix-Range (3847/10415), Grouped; 3GPP TS 29.345, 6.3.68.
    pub prose_restricted_code_suffix_range: Vec<ProseRestrictedCodeSuffixRange>,
    /// ProSe-App-Code-Suffix-Range (3867/10415), Grouped; 3GPP TS 29.345, 6.3.82.
    pub prose_app_code_suffix_range: Vec<ProseAppCodeSuffixRange>,
    /// ProSe-Code-Suffix-Mask (3608/10415), Grouped; 3GPP TS 29.343, 6.4.10.
    pub prose_code_suffix_mask: Vec<ProseCodeSuffixMask>,
    /// Monitor-Target (3607/10415), Grouped; 3GPP TS 29.343, 6.4.9.
    pub monitor_target: Vec<MonitorTarget>,
    /// Target-PDUID (3845/10415), OctetString; 3GPP TS 29.345, 6.3.66.
    pub target_pduid: Vec<OctetString>,
    /// ProSe-Application-Metadata (3853/10415), UTF8String; 3GPP TS 29.345, 6.3.58.
    pub prose_application_metadata: Option<Utf8String>,
    /// Application-Data (3605/10415), UTF8String; 3GPP TS 29.343, 6.4.7.
    pub application_data: Option<Utf8String>,
    /// Load (650), Grouped; RFC 8583, 7.1.
    pub load: Vec<Load>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for ProXimityActionAnswer {}

impl Command for ProXimityActionAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "ProXimity-Action-Answer",
    abbreviation: "PXA",
    code: Some(8388676),
    application_id: 16777350,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::pc2::DICTIONARY,
    answer: None,
    normalize: normalize::<ProXimityActionAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "ProXimity-Action-Answer",
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
        Item::optional(ts29345::avp::TARGETED_EPUID.description()),
        Item::optional(ts29343::avp::PROSE_FUNCTION_ID.description()),
        Item::repeated(ts29343::avp::PDUID.description()),
        Item::repeated(ts29345::avp::PROSE_RESTRICTED_CODE_SUFFIX_RANGE.description()),
        Item::repeated(ts29345::avp::PROSE_APP_CODE_SUFFIX_RANGE.description()),
        Item::repeated(ts29343::avp::PROSE_CODE_SUFFIX_MASK.description()),
        Item::repeated(ts29343::avp::MONITOR_TARGET.description()),
        Item::repeated(ts29345::avp::TARGET_PDUID.description()),
        Item::optional(ts29345::avp::PROSE_APPLICATION_METADATA.description()),
        Item::optional(ts29343::avp::APPLICATION_DATA.description()),
        Item::repeated(rfc8583::avp::LOAD.description()),
        Item::any(),
    ],
};

impl Contents for ProXimityActionAnswer {
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
            targeted_epuid: None,
            prose_function_id: None,
            pduid: Vec::new(),
            prose_restricted_code_suffix_range: Vec::new(),
            prose_app_code_suffix_range: Vec::new(),
            prose_code_suffix_mask: Vec::new(),
            monitor_target: Vec::new(),
            target_pduid: Vec::new(),
            prose_application_metadata: None,
            application_data: None,
            load: Vec::new(),
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
            (10415, 3817) => received.optional(16, &mut self.targeted_epuid),
            (10415, 3602) => received.optional(17, &mut self.prose_function_id),
            (10415, 3604) => received.many(18, &mut self.pduid),
            (10415, 3847) => {
                received.many(19, &mut self.prose_restricted_code_suffix_range)
            }
            (10415, 3867) => received.many(20, &mut self.prose_app_code_suffix_range),
            (10415, 3608) => received.many(21, &mut self.prose_code_suffix_mask),
            (10415, 3607) => received.many(22, &mut self.monitor_target),
            (10415, 3845) => received.many(23, &mut self.target_pduid),
            (10415, 3853) => received.optional(24, &mut self.prose_application_metadata),
            (10415, 3605) => received.optional(25, &mut self.application_data),
            (0, 650) => received.many(26, &mut self.load),
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
        avps.optional(&ts29345::avp::TARGETED_EPUID, &self.targeted_epuid);
        avps.optional(&ts29343::avp::PROSE_FUNCTION_ID, &self.prose_function_id);
        avps.many(&ts29343::avp::PDUID, &self.pduid);
        avps.many(
            &ts29345::avp::PROSE_RESTRICTED_CODE_SUFFIX_RANGE,
            &self.prose_restricted_code_suffix_range,
        );
        avps.many(
            &ts29345::avp::PROSE_APP_CODE_SUFFIX_RANGE,
            &self.prose_app_code_suffix_range,
        );
        avps.many(&ts29343::avp::PROSE_CODE_SUFFIX_MASK, &self.prose_code_suffix_mask);
        avps.many(&ts29343::avp::MONITOR_TARGET, &self.monitor_target);
        avps.many(&ts29345::avp::TARGET_PDUID, &self.target_pduid);
        avps.optional(
            &ts29345::avp::PROSE_APPLICATION_METADATA,
            &self.prose_application_metadata,
        );
        avps.optional(&ts29343::avp::APPLICATION_DATA, &self.application_data);
        avps.many(&rfc8583::avp::LOAD, &self.load);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ProXimityActionAnswerBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command ProXimityActionAnswer in Box<ProXimityActionAnswer>, with additional_avps;
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
    optional targeted_epuid: IntoField<Utf8String, Option<Utf8String>>, "Targeted-EPUID";
    optional prose_function_id: IntoField<OctetString, Option<OctetString>>, "ProSe-Function-ID";
    optional prose_application_metadata: IntoField<Utf8String, Option<Utf8String>>, "ProSe-Application-Metadata";
    optional application_data: IntoField<Utf8String, Option<Utf8String>>, "Application-Data";
    repeated redirect_host, redirect_hosts: IntoField<DiameterUri>, "Redirect-Host";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated pduid, pduids: IntoField<OctetString>, "PDUID";
    repeated prose_restricted_code_suffix_range, prose_restricted_code_suffix_ranges: IntoField<ProseRestrictedCodeSuffixRange>, "ProSe-Restricted-Code-Suffix-Range";
    repeated prose_app_code_suffix_range, prose_app_code_suffix_ranges: IntoField<ProseAppCodeSuffixRange>, "ProSe-App-Code-Suffix-Range";
    repeated prose_code_suffix_mask, prose_code_suffix_masks: IntoField<ProseCodeSuffixMask>, "ProSe-Code-Suffix-Mask";
    repeated monitor_target, monitor_targets: IntoField<MonitorTarget>, "Monitor-Target";
    repeated target_pduid, target_pduids: IntoField<OctetString>, "Target-PDUID";
    repeated load, loads: IntoField<Load>, "Load";
}
