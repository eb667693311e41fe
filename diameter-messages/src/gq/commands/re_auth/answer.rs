// @generated from dictionaries/gq.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Answer, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Item, Place, Utf8String, normalize,
};
use crate::base;
use crate::ts29209;
use crate::base::{ExperimentalResult, FailedAvp, ProxyInfo, ResultCode};
use crate::gq::{MediaComponentDescription, avp};
use crate::ts29209::FlowGrouping;
use super::answer_builder::{ReAuthAnswerBuilder, ReAuthAnswerOptional};

/// The policy decision function asks for the service information again, or reports an event.
///
/// ```text
/// <RAA> ::= < Diameter Header: 258, PXY >
///           < Session-Id >
///           { Origin-Host }
///           { Origin-Realm }
///           [ Result-Code ]
///           [ Experimental-Result ]
///         * [ Media-Component-Description ]
///         * [ Flow-Grouping ]
///           [ Origin-State-Id ]
///           [ Error-Message ]
///           [ Error-Reporting-Host ]
///         * [ Failed-AVP ]
///         * [ Proxy-Info ]
///         * [ AVP ]
/// ```
///
/// Command code 258, 3GPP TS 29.209, 6.3.3/6.3.4.
#[doc(alias = "RAA")]
#[derive(Clone, Debug, PartialEq)]
pub struct ReAuthAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Media-Component-Description (517/10415), Grouped; 3GPP TS 29.209, 6.5.18.
    pub media_component_description: Vec<MediaComponentDescription>,
    /// Flow-Grouping (508/10415), Grouped; 3GPP TS 29.209, 6.5.9.
    pub flow_grouping: Vec<FlowGrouping>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    pub origin_state_id: Option<u32>,
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    pub error_message: Option<Utf8String>,
    /// Error-Reporting-Host (294), DiameterIdentity; RFC 6733, 7.4.
    pub error_reporting_host: Option<DiameterIdentity>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Vec<FailedAvp>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ReAuthAnswer {
    /// Starts building the AVPs of a Re-Auth-Answer.
    pub fn builder() -> ReAuthAnswerBuilder {
        ReAuthAnswerBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            origin_host,
            origin_realm,
        ): (Utf8String, DiameterIdentity, DiameterIdentity),
        optional: ReAuthAnswerOptional,
    ) -> Self {
        Self {
            session_id,
            origin_host,
            origin_realm,
            result_code: optional.result_code,
            experimental_result: optional.experimental_result,
            media_component_description: optional.media_component_description,
            flow_grouping: optional.flow_grouping,
            origin_state_id: optional.origin_state_id,
            error_message: optional.error_message,
            error_reporting_host: optional.error_reporting_host,
            failed_avp: optional.failed_avp,
            proxy_info: optional.proxy_info,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Answer for ReAuthAnswer {}

impl Command for ReAuthAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Re-Auth-Answer",
    abbreviation: "RAA",
    code: Some(258),
    application_id: 16777222,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::gq::DICTIONARY,
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
        Item::repeated(avp::MEDIA_COMPONENT_DESCRIPTION.description()),
        Item::repeated(ts29209::avp::FLOW_GROUPING.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(base::avp::ERROR_MESSAGE.description()),
        Item::optional(base::avp::ERROR_REPORTING_HOST.description()),
        Item::repeated(base::avp::FAILED_AVP.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::any(),
    ],
};

impl Contents for ReAuthAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut optional = ReAuthAnswerOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 264) => received.one(1, &mut origin_host),
                (0, 296) => received.one(2, &mut origin_realm),
                (0, 268) => received.one(3, &mut optional.result_code),
                (0, 297) => received.one(4, &mut optional.experimental_result),
                (10415, 517) => {
                    received.many(5, &mut optional.media_component_description)
                }
                (10415, 508) => received.many(6, &mut optional.flow_grouping),
                (0, 278) => received.one(7, &mut optional.origin_state_id),
                (0, 281) => received.one(8, &mut optional.error_message),
                (0, 294) => received.one(9, &mut optional.error_reporting_host),
                (0, 279) => received.many(10, &mut optional.failed_avp),
                (0, 284) => received.many(11, &mut optional.proxy_info),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(1, &origin_host);
        received.required(2, &origin_realm);
        let required = (session_id?, origin_host?, origin_realm?);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.optional(&base::avp::RESULT_CODE, &self.result_code);
        encoder.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        encoder
            .many(&avp::MEDIA_COMPONENT_DESCRIPTION, &self.media_component_description);
        encoder.many(&ts29209::avp::FLOW_GROUPING, &self.flow_grouping);
        encoder.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        encoder.optional(&base::avp::ERROR_MESSAGE, &self.error_message);
        encoder.optional(&base::avp::ERROR_REPORTING_HOST, &self.error_reporting_host);
        encoder.many(&base::avp::FAILED_AVP, &self.failed_avp);
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}
