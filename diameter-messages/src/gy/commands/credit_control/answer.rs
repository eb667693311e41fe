// @generated from dictionaries/gy.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Answer, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, DiameterUri, Encoder, Grammar, Item, Place, Utf8String, normalize,
};
use crate::base;
use crate::credit_control;
use crate::rfc7683;
use crate::ts32299;
use crate::base::{
    ExperimentalResult, FailedAvp, ProxyInfo, RedirectHostUsage, ResultCode,
};
use crate::credit_control::{
    CcRequestType, CcSessionFailover, CostInformation, CreditControlFailureHandling,
    DirectDebitingFailureHandling,
};
use crate::rfc7683::OcSupportedFeatures;
use crate::ts32299::{
    LowBalanceIndication, MultipleServicesCreditControl, OcOlr, RemainingBalance,
    ServiceInformation,
};
use super::answer_builder::{CreditControlAnswerBuilder, CreditControlAnswerOptional};

/// The Charging Trigger Function requests quota, reports its use, and says when the session ends,
/// or has one event charged at once.
///
/// ```text
/// <CCA> ::= < Diameter Header: 272, PXY >
///           < Session-Id >
///           { Result-Code }
///           [ Experimental-Result ]
///           { Origin-Host }
///           { Origin-Realm }
///           { Auth-Application-Id }
///           { CC-Request-Type }
///           { CC-Request-Number }
///           [ CC-Session-Failover ]
///         * [ Multiple-Services-Credit-Control ]
///           [ Cost-Information ]
///           [ Low-Balance-Indication ]
///           [ Remaining-Balance ]
///           [ Credit-Control-Failure-Handling ]
///           [ Direct-Debiting-Failure-Handling ]
///           [ OC-Supported-Features ]
///           [ OC-OLR ]
///         * [ Redirect-Host ]
///           [ Redirect-Host-Usage ]
///           [ Redirect-Max-Cache-Time ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///           [ Failed-AVP ]
///           [ Service-Information ]
///         * [ AVP ]
/// ```
///
/// Command code 272, 3GPP TS 32.299, 6.4.2/6.4.3.
#[doc(alias = "CCA")]
#[derive(Clone, Debug, PartialEq)]
pub struct CreditControlAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    pub auth_application_id: u32,
    /// CC-Request-Type (416), Enumerated; RFC 8506, 8.3.
    pub cc_request_type: CcRequestType,
    /// CC-Request-Number (415), Unsigned32; RFC 8506, 8.2.
    pub cc_request_number: u32,
    /// CC-Session-Failover (418), Enumerated; RFC 8506, 8.4.
    pub cc_session_failover: Option<CcSessionFailover>,
    /// Multiple-Services-Credit-Control (456), Grouped; 3GPP TS 32.299, 7.1.
    pub multiple_services_credit_control: Vec<MultipleServicesCreditControl>,
    /// Cost-Information (423), Grouped; RFC 8506, 8.7.
    pub cost_information: Option<CostInformation>,
    /// Low-Balance-Indication (2020/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub low_balance_indication: Option<LowBalanceIndication>,
    /// Remaining-Balance (2021/10415), Grouped; 3GPP TS 32.299, 7.2.172.
    pub remaining_balance: Option<RemainingBalance>,
    /// Credit-Control-Failure-Handling (427), Enumerated; RFC 8506, 8.14.
    pub credit_control_failure_handling: Option<CreditControlFailureHandling>,
    /// Direct-Debiting-Failure-Handling (428), Enumerated; RFC 8506, 8.15.
    pub direct_debiting_failure_handling: Option<DirectDebitingFailureHandling>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// OC-OLR (623), Grouped; 3GPP TS 32.299, B.2.4.
    pub oc_olr: Option<OcOlr>,
    /// Redirect-Host (292), DiameterURI; RFC 6733, 6.12.
    pub redirect_host: Vec<DiameterUri>,
    /// Redirect-Host-Usage (261), Enumerated; RFC 6733, 6.13.
    pub redirect_host_usage: Option<RedirectHostUsage>,
    /// Redirect-Max-Cache-Time (262), Unsigned32; RFC 6733, 6.14.
    pub redirect_max_cache_time: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    pub route_record: Vec<DiameterIdentity>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Service-Information (873/10415), Grouped; 3GPP TS 32.299, 7.2.192.
    pub service_information: Option<Box<ServiceInformation>>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl CreditControlAnswer {
    /// Starts building the AVPs of a Credit-Control-Answer.
    pub fn builder() -> CreditControlAnswerBuilder {
        CreditControlAnswerBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            result_code,
            origin_host,
            origin_realm,
            auth_application_id,
            cc_request_type,
            cc_request_number,
        ): (
            Utf8String,
            ResultCode,
            DiameterIdentity,
            DiameterIdentity,
            u32,
            CcRequestType,
            u32,
        ),
        optional: CreditControlAnswerOptional,
    ) -> Self {
        Self {
            session_id,
            result_code,
            experimental_result: optional.experimental_result,
            origin_host,
            origin_realm,
            auth_application_id,
            cc_request_type,
            cc_request_number,
            cc_session_failover: optional.cc_session_failover,
            multiple_services_credit_control: optional.multiple_services_credit_control,
            cost_information: optional.cost_information,
            low_balance_indication: optional.low_balance_indication,
            remaining_balance: optional.remaining_balance,
            credit_control_failure_handling: optional.credit_control_failure_handling,
            direct_debiting_failure_handling: optional.direct_debiting_failure_handling,
            oc_supported_features: optional.oc_supported_features,
            oc_olr: optional.oc_olr,
            redirect_host: optional.redirect_host,
            redirect_host_usage: optional.redirect_host_usage,
            redirect_max_cache_time: optional.redirect_max_cache_time,
            proxy_info: optional.proxy_info,
            route_record: optional.route_record,
            failed_avp: optional.failed_avp,
            service_information: optional.service_information,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Answer for CreditControlAnswer {}

impl Command for CreditControlAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Credit-Control-Answer",
    abbreviation: "CCA",
    code: Some(272),
    application_id: 4,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::gy::DICTIONARY,
    answer: None,
    normalize: normalize::<CreditControlAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Credit-Control-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(credit_control::avp::CC_REQUEST_TYPE.description()),
        Item::required(credit_control::avp::CC_REQUEST_NUMBER.description()),
        Item::optional(credit_control::avp::CC_SESSION_FAILOVER.description()),
        Item::repeated(ts32299::avp::MULTIPLE_SERVICES_CREDIT_CONTROL.description()),
        Item::optional(credit_control::avp::COST_INFORMATION.description()),
        Item::optional(ts32299::avp::LOW_BALANCE_INDICATION.description()),
        Item::optional(ts32299::avp::REMAINING_BALANCE.description()),
        Item::optional(
            credit_control::avp::CREDIT_CONTROL_FAILURE_HANDLING.description(),
        ),
        Item::optional(
            credit_control::avp::DIRECT_DEBITING_FAILURE_HANDLING.description(),
        ),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(ts32299::avp::OC_OLR.description()),
        Item::repeated(base::avp::REDIRECT_HOST.description()),
        Item::optional(base::avp::REDIRECT_HOST_USAGE.description()),
        Item::optional(base::avp::REDIRECT_MAX_CACHE_TIME.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::optional(ts32299::avp::SERVICE_INFORMATION.description()),
        Item::any(),
    ],
};

impl Contents for CreditControlAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut result_code = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut auth_application_id = None;
        let mut cc_request_type = None;
        let mut cc_request_number = None;
        let mut optional = CreditControlAnswerOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 268) => received.one(1, &mut result_code),
                (0, 297) => received.one(2, &mut optional.experimental_result),
                (0, 264) => received.one(3, &mut origin_host),
                (0, 296) => received.one(4, &mut origin_realm),
                (0, 258) => received.one(5, &mut auth_application_id),
                (0, 416) => received.one(6, &mut cc_request_type),
                (0, 415) => received.one(7, &mut cc_request_number),
                (0, 418) => received.one(8, &mut optional.cc_session_failover),
                (0, 456) => {
                    received.many(9, &mut optional.multiple_services_credit_control)
                }
                (0, 423) => received.one(10, &mut optional.cost_information),
                (10415, 2020) => received.one(11, &mut optional.low_balance_indication),
                (10415, 2021) => received.one(12, &mut optional.remaining_balance),
                (0, 427) => {
                    received.one(13, &mut optional.credit_control_failure_handling)
                }
                (0, 428) => {
                    received.one(14, &mut optional.direct_debiting_failure_handling)
                }
                (0, 621) => received.one(15, &mut optional.oc_supported_features),
                (0, 623) => received.one(16, &mut optional.oc_olr),
                (0, 292) => received.many(17, &mut optional.redirect_host),
                (0, 261) => received.one(18, &mut optional.redirect_host_usage),
                (0, 262) => received.one(19, &mut optional.redirect_max_cache_time),
                (0, 284) => received.many(20, &mut optional.proxy_info),
                (0, 282) => received.many(21, &mut optional.route_record),
                (0, 279) => received.one(22, &mut optional.failed_avp),
                (10415, 873) => received.one_boxed(23, &mut optional.service_information),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(1, &result_code);
        received.required(3, &origin_host);
        received.required(4, &origin_realm);
        received.required(5, &auth_application_id);
        received.required(6, &cc_request_type);
        received.required(7, &cc_request_number);
        let required = (
            session_id?,
            result_code?,
            origin_host?,
            origin_realm?,
            auth_application_id?,
            cc_request_type?,
            cc_request_number?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.one(&base::avp::RESULT_CODE, &self.result_code);
        encoder.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        encoder.one(&credit_control::avp::CC_REQUEST_TYPE, &self.cc_request_type);
        encoder.one(&credit_control::avp::CC_REQUEST_NUMBER, &self.cc_request_number);
        encoder
            .optional(
                &credit_control::avp::CC_SESSION_FAILOVER,
                &self.cc_session_failover,
            );
        encoder
            .many(
                &ts32299::avp::MULTIPLE_SERVICES_CREDIT_CONTROL,
                &self.multiple_services_credit_control,
            );
        encoder.optional(&credit_control::avp::COST_INFORMATION, &self.cost_information);
        encoder
            .optional(
                &ts32299::avp::LOW_BALANCE_INDICATION,
                &self.low_balance_indication,
            );
        encoder.optional(&ts32299::avp::REMAINING_BALANCE, &self.remaining_balance);
        encoder
            .optional(
                &credit_control::avp::CREDIT_CONTROL_FAILURE_HANDLING,
                &self.credit_control_failure_handling,
            );
        encoder
            .optional(
                &credit_control::avp::DIRECT_DEBITING_FAILURE_HANDLING,
                &self.direct_debiting_failure_handling,
            );
        encoder
            .optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        encoder.optional(&ts32299::avp::OC_OLR, &self.oc_olr);
        encoder.many(&base::avp::REDIRECT_HOST, &self.redirect_host);
        encoder.optional(&base::avp::REDIRECT_HOST_USAGE, &self.redirect_host_usage);
        encoder
            .optional(
                &base::avp::REDIRECT_MAX_CACHE_TIME,
                &self.redirect_max_cache_time,
            );
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&base::avp::ROUTE_RECORD, &self.route_record);
        encoder.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        encoder
            .optional_boxed(
                &ts32299::avp::SERVICE_INFORMATION,
                &self.service_information,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}
