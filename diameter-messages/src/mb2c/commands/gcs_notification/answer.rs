// @generated from dictionaries/mb2c.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Answer, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, DiameterUri, Encoder, Grammar, Item, Place, Utf8String, normalize,
};
use crate::base;
use crate::rfc7944;
use crate::ts29061;
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, RedirectHostUsage,
    ResultCode,
};
use crate::rfc7944::Drmp;
use super::answer_builder::{GcsNotificationAnswerBuilder, GcsNotificationAnswerOptional};

/// The BM-SC reports events: expired identities, bearers that changed.
///
/// ```text
/// <GNA> ::= < Diameter Header: 8388663, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Result-Code ]
///           [ Experimental-Result ]
///           [ Origin-State-Id ]
///           [ Error-Message ]
///           [ Error-Reporting-Host ]
///         * [ Redirect-Host ]
///           [ Redirect-Host-Usage ]
///           [ Redirect-Max-Cache-Time ]
///           [ Failed-AVP ]
///         * [ Proxy-Info ]
///           [ Restart-Counter ]
///         * [ AVP ]
/// ```
///
/// Command code 8388663, 3GPP TS 29.468, 6.6.4/6.6.5.
#[doc(alias = "GNA")]
#[derive(Clone, Debug, PartialEq)]
pub struct GcsNotificationAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    pub auth_application_id: u32,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    pub origin_state_id: Option<u32>,
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    pub error_message: Option<Utf8String>,
    /// Error-Reporting-Host (294), DiameterIdentity; RFC 6733, 7.4.
    pub error_reporting_host: Option<DiameterIdentity>,
    /// Redirect-Host (292), DiameterURI; RFC 6733, 6.12.
    pub redirect_host: Vec<DiameterUri>,
    /// Redirect-Host-Usage (261), Enumerated; RFC 6733, 6.13.
    pub redirect_host_usage: Option<RedirectHostUsage>,
    /// Redirect-Max-Cache-Time (262), Unsigned32; RFC 6733, 6.14.
    pub redirect_max_cache_time: Option<u32>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Restart-Counter (932/10415), Unsigned32; 3GPP TS 29.061, 20.5a.10.
    pub restart_counter: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl GcsNotificationAnswer {
    /// Starts building the AVPs of a GCS-Notification-Answer.
    pub fn builder() -> GcsNotificationAnswerBuilder {
        GcsNotificationAnswerBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            auth_application_id,
            auth_session_state,
            origin_host,
            origin_realm,
        ): (Utf8String, u32, AuthSessionState, DiameterIdentity, DiameterIdentity),
        optional: GcsNotificationAnswerOptional,
    ) -> Self {
        Self {
            session_id,
            drmp: optional.drmp,
            auth_application_id,
            auth_session_state,
            origin_host,
            origin_realm,
            result_code: optional.result_code,
            experimental_result: optional.experimental_result,
            origin_state_id: optional.origin_state_id,
            error_message: optional.error_message,
            error_reporting_host: optional.error_reporting_host,
            redirect_host: optional.redirect_host,
            redirect_host_usage: optional.redirect_host_usage,
            redirect_max_cache_time: optional.redirect_max_cache_time,
            failed_avp: optional.failed_avp,
            proxy_info: optional.proxy_info,
            restart_counter: optional.restart_counter,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Answer for GcsNotificationAnswer {}

impl Command for GcsNotificationAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "GCS-Notification-Answer",
    abbreviation: "GNA",
    code: Some(8388663),
    application_id: 16777335,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::mb2c::DICTIONARY,
    answer: None,
    normalize: normalize::<GcsNotificationAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "GCS-Notification-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(base::avp::ERROR_MESSAGE.description()),
        Item::optional(base::avp::ERROR_REPORTING_HOST.description()),
        Item::repeated(base::avp::REDIRECT_HOST.description()),
        Item::optional(base::avp::REDIRECT_HOST_USAGE.description()),
        Item::optional(base::avp::REDIRECT_MAX_CACHE_TIME.description()),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::optional(ts29061::avp::RESTART_COUNTER.description()),
        Item::any(),
    ],
};

impl Contents for GcsNotificationAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut auth_application_id = None;
        let mut auth_session_state = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut optional = GcsNotificationAnswerOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 301) => received.one(1, &mut optional.drmp),
                (0, 258) => received.one(2, &mut auth_application_id),
                (0, 277) => received.one(3, &mut auth_session_state),
                (0, 264) => received.one(4, &mut origin_host),
                (0, 296) => received.one(5, &mut origin_realm),
                (0, 268) => received.one(6, &mut optional.result_code),
                (0, 297) => received.one(7, &mut optional.experimental_result),
                (0, 278) => received.one(8, &mut optional.origin_state_id),
                (0, 281) => received.one(9, &mut optional.error_message),
                (0, 294) => received.one(10, &mut optional.error_reporting_host),
                (0, 292) => received.many(11, &mut optional.redirect_host),
                (0, 261) => received.one(12, &mut optional.redirect_host_usage),
                (0, 262) => received.one(13, &mut optional.redirect_max_cache_time),
                (0, 279) => received.one(14, &mut optional.failed_avp),
                (0, 284) => received.many(15, &mut optional.proxy_info),
                (10415, 932) => received.one(16, &mut optional.restart_counter),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(2, &auth_application_id);
        received.required(3, &auth_session_state);
        received.required(4, &origin_host);
        received.required(5, &origin_realm);
        let required = (
            session_id?,
            auth_application_id?,
            auth_session_state?,
            origin_host?,
            origin_realm?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.optional(&rfc7944::avp::DRMP, &self.drmp);
        encoder.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        encoder.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.optional(&base::avp::RESULT_CODE, &self.result_code);
        encoder.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        encoder.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        encoder.optional(&base::avp::ERROR_MESSAGE, &self.error_message);
        encoder.optional(&base::avp::ERROR_REPORTING_HOST, &self.error_reporting_host);
        encoder.many(&base::avp::REDIRECT_HOST, &self.redirect_host);
        encoder.optional(&base::avp::REDIRECT_HOST_USAGE, &self.redirect_host_usage);
        encoder
            .optional(
                &base::avp::REDIRECT_MAX_CACHE_TIME,
                &self.redirect_max_cache_time,
            );
        encoder.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.optional(&ts29061::avp::RESTART_COUNTER, &self.restart_counter);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}
