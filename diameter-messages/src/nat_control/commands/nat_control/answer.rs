// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    DiameterUri, Grammar, Item, Utf8String,
};
use crate::required;
use crate::base;
use crate::base::{FailedAvp, ProxyInfo, RedirectHostUsage, ResultCode};
use crate::nat_control::{NatControlDefinition, NcRequestType, avp};

/// Opens a session for an end point, changes its bindings, or asks for them, as NC-Request-Type
/// says.
///
/// ```text
/// <NCA> ::= < Diameter Header: 330, PXY >
///           { Origin-Host }
///           { Origin-Realm }
///           { Result-Code }
///           [ Session-Id ]
///           [ NC-Request-Type ]
///         * [ NAT-Control-Definition ]
///           [ Current-NAT-Bindings ]
///           [ Origin-State-Id ]
///           [ Error-Message ]
///           [ Error-Reporting-Host ]
///         * [ Failed-AVP ]
///         * [ Proxy-Info ]
///           [ Duplicate-Session-Id ]
///         * [ Redirect-Host ]
///           [ Redirect-Host-Usage ]
///           [ Redirect-Max-Cache-Time ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 330, RFC 6736, 6.1/6.2.
#[doc(alias = "NCA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NatControlAnswer {
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Option<Utf8String>,
    /// NC-Request-Type (595), Enumerated; RFC 6736, 8.7.1.
    pub nc_request_type: Option<NcRequestType>,
    /// NAT-Control-Definition (598), Grouped; RFC 6736, 8.7.4.
    pub nat_control_definition: Vec<NatControlDefinition>,
    /// Current-NAT-Bindings (607), Unsigned32; RFC 6736, 9.2.3.
    /// How many bindings are active on the NAT device.
    pub current_nat_bindings: Option<u32>,
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
    pub failed_avp: Vec<FailedAvp>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Duplicate-Session-Id (603), UTF8String; RFC 6736, 8.7.9.
    /// The session that exists already, where SESSION_EXISTS is answered.
    pub duplicate_session_id: Option<Utf8String>,
    /// Redirect-Host (292), DiameterURI; RFC 6733, 6.12.
    /// Where to send the redirected request; several are alternatives.
    pub redirect_host: Vec<DiameterUri>,
    /// Redirect-Host-Usage (261), Enumerated; RFC 6733, 6.13.
    pub redirect_host_usage: Option<RedirectHostUsage>,
    /// Redirect-Max-Cache-Time (262), Unsigned32; RFC 6733, 6.14.
    /// How long a redirection may be cached, in seconds.
    pub redirect_max_cache_time: Option<u32>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for NatControlAnswer {}

impl Command for NatControlAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "NAT-Control-Answer",
    abbreviation: "NCA",
    code: Some(330),
    application_id: 12,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::nat_control::DICTIONARY,
    answer: None,
    normalize: normalize::<NatControlAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "NAT-Control-Answer",
    items: &[
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::SESSION_ID.description()),
        Item::optional(avp::NC_REQUEST_TYPE.description()),
        Item::repeated(avp::NAT_CONTROL_DEFINITION.description()),
        Item::optional(avp::CURRENT_NAT_BINDINGS.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(base::avp::ERROR_MESSAGE.description()),
        Item::optional(base::avp::ERROR_REPORTING_HOST.description()),
        Item::repeated(base::avp::FAILED_AVP.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::optional(avp::DUPLICATE_SESSION_ID.description()),
        Item::repeated(base::avp::REDIRECT_HOST.description()),
        Item::optional(base::avp::REDIRECT_HOST_USAGE.description()),
        Item::optional(base::avp::REDIRECT_MAX_CACHE_TIME.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for NatControlAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            origin_host: unread.value(),
            origin_realm: unread.value(),
            result_code: unread.value(),
            session_id: None,
            nc_request_type: None,
            nat_control_definition: Vec::new(),
            current_nat_bindings: None,
            origin_state_id: None,
            error_message: None,
            error_reporting_host: None,
            failed_avp: Vec::new(),
            proxy_info: Vec::new(),
            duplicate_session_id: None,
            redirect_host: Vec::new(),
            redirect_host_usage: None,
            redirect_max_cache_time: None,
            route_record: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 264) => received.one(0, 0, &mut self.origin_host),
            (0, 296) => received.one(1, 1, &mut self.origin_realm),
            (0, 268) => received.one(2, 2, &mut self.result_code),
            (0, 263) => received.optional(3, &mut self.session_id),
            (0, 595) => received.optional(4, &mut self.nc_request_type),
            (0, 598) => received.many(5, &mut self.nat_control_definition),
            (0, 607) => received.optional(6, &mut self.current_nat_bindings),
            (0, 278) => received.optional(7, &mut self.origin_state_id),
            (0, 281) => received.optional(8, &mut self.error_message),
            (0, 294) => received.optional(9, &mut self.error_reporting_host),
            (0, 279) => received.many(10, &mut self.failed_avp),
            (0, 284) => received.many(11, &mut self.proxy_info),
            (0, 603) => received.optional(12, &mut self.duplicate_session_id),
            (0, 292) => received.many(13, &mut self.redirect_host),
            (0, 261) => received.optional(14, &mut self.redirect_host_usage),
            (0, 262) => received.optional(15, &mut self.redirect_max_cache_time),
            (0, 282) => received.many(16, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&avp::NC_REQUEST_TYPE, &self.nc_request_type);
        avps.many(&avp::NAT_CONTROL_DEFINITION, &self.nat_control_definition);
        avps.optional(&avp::CURRENT_NAT_BINDINGS, &self.current_nat_bindings);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&base::avp::ERROR_MESSAGE, &self.error_message);
        avps.optional(&base::avp::ERROR_REPORTING_HOST, &self.error_reporting_host);
        avps.many(&base::avp::FAILED_AVP, &self.failed_avp);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.optional(&avp::DUPLICATE_SESSION_ID, &self.duplicate_session_id);
        avps.many(&base::avp::REDIRECT_HOST, &self.redirect_host);
        avps.optional(&base::avp::REDIRECT_HOST_USAGE, &self.redirect_host_usage);
        avps.optional(
            &base::avp::REDIRECT_MAX_CACHE_TIME,
            &self.redirect_max_cache_time,
        );
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    NatControlAnswerBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds command NatControlAnswer in Box<NatControlAnswer>, with additional_avps;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (Set, B, C), A: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, Set, C), B: required::OriginRealm;
    required result_code: IntoField<ResultCode>, "Result-Code" => (A, B, Set), C: required::ResultCode;
    optional session_id: IntoField<Utf8String, Option<Utf8String>>, "Session-Id";
    optional nc_request_type: IntoField<NcRequestType, Option<NcRequestType>>, "NC-Request-Type";
    optional current_nat_bindings: IntoField<u32, Option<u32>>, "Current-NAT-Bindings";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional error_message: IntoField<Utf8String, Option<Utf8String>>, "Error-Message";
    optional error_reporting_host: IntoIdentity<Option<DiameterIdentity>>, "Error-Reporting-Host";
    optional duplicate_session_id: IntoField<Utf8String, Option<Utf8String>>, "Duplicate-Session-Id";
    optional redirect_host_usage: IntoField<RedirectHostUsage, Option<RedirectHostUsage>>, "Redirect-Host-Usage";
    optional redirect_max_cache_time: IntoField<u32, Option<u32>>, "Redirect-Max-Cache-Time";
    repeated nat_control_definition, nat_control_definitions: IntoField<NatControlDefinition>, "NAT-Control-Definition";
    repeated failed_avp, failed_avps: IntoField<FailedAvp>, "Failed-AVP";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated redirect_host, redirect_hosts: IntoField<DiameterUri>, "Redirect-Host";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
