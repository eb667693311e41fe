// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Answer, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, DiameterUri, Encoder, Grammar, Item, Place, Time, Utf8String,
    normalize,
};
use crate::base;
use crate::base::{FailedAvp, ProxyInfo, RedirectHostUsage, ResultCode};
use crate::credit_control::{
    CcRequestType, CcSessionFailover, CheckBalanceResult, CostInformation,
    CreditControlFailureHandling, DirectDebitingFailureHandling, FinalUnitIndication,
    GrantedServiceUnit, MultipleServicesCreditControl, QosFinalUnitIndication, avp,
};
use super::answer_builder::{CreditControlAnswerBuilder, CreditControlAnswerOptional};

/// The client asks for credit, reports what was used and ends the session, or has one event
/// charged, refunded, priced or checked against the balance.
///
/// ```text
/// <CCA> ::= < Diameter Header: 272, PXY >
///           < Session-Id >
///           { Result-Code }
///           { Origin-Host }
///           { Origin-Realm }
///           { Auth-Application-Id }
///           { CC-Request-Type }
///           { CC-Request-Number }
///           [ User-Name ]
///           [ CC-Session-Failover ]
///           [ CC-Sub-Session-Id ]
///           [ Acct-Multi-Session-Id ]
///           [ Origin-State-Id ]
///           [ Event-Timestamp ]
///           [ Granted-Service-Unit ]
///         * [ Multiple-Services-Credit-Control ]
///           [ Cost-Information ]
///           [ Final-Unit-Indication ]
///           [ QoS-Final-Unit-Indication ]
///           [ Check-Balance-Result ]
///           [ Credit-Control-Failure-Handling ]
///           [ Direct-Debiting-Failure-Handling ]
///           [ Validity-Time ]
///         * [ Redirect-Host ]
///           [ Redirect-Host-Usage ]
///           [ Redirect-Max-Cache-Time ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ Failed-AVP ]
///         * [ AVP ]
/// ```
///
/// Command code 272, RFC 8506, 3.
#[doc(alias = "CCA")]
#[derive(Clone, Debug, PartialEq)]
pub struct CreditControlAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
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
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    pub user_name: Option<Utf8String>,
    /// CC-Session-Failover (418), Enumerated; RFC 8506, 8.4.
    pub cc_session_failover: Option<CcSessionFailover>,
    /// CC-Sub-Session-Id (419), Unsigned64; RFC 8506, 8.5.
    pub cc_sub_session_id: Option<u64>,
    /// Acct-Multi-Session-Id (50), UTF8String; RFC 6733, 9.8.5.
    pub acct_multi_session_id: Option<Utf8String>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    pub origin_state_id: Option<u32>,
    /// Event-Timestamp (55), Time; RFC 6733, 8.21.
    pub event_timestamp: Option<Time>,
    /// Granted-Service-Unit (431), Grouped; RFC 8506, 8.17.
    pub granted_service_unit: Option<GrantedServiceUnit>,
    /// Multiple-Services-Credit-Control (456), Grouped; RFC 8506, 8.16.
    pub multiple_services_credit_control: Vec<MultipleServicesCreditControl>,
    /// Cost-Information (423), Grouped; RFC 8506, 8.7.
    pub cost_information: Option<CostInformation>,
    /// Final-Unit-Indication (430), Grouped; RFC 8506, 8.34.
    pub final_unit_indication: Option<Box<FinalUnitIndication>>,
    /// QoS-Final-Unit-Indication (669), Grouped; RFC 8506, 8.68.
    pub qos_final_unit_indication: Option<Box<QosFinalUnitIndication>>,
    /// Check-Balance-Result (422), Enumerated; RFC 8506, 8.6.
    pub check_balance_result: Option<CheckBalanceResult>,
    /// Credit-Control-Failure-Handling (427), Enumerated; RFC 8506, 8.14.
    pub credit_control_failure_handling: Option<CreditControlFailureHandling>,
    /// Direct-Debiting-Failure-Handling (428), Enumerated; RFC 8506, 8.15.
    pub direct_debiting_failure_handling: Option<DirectDebitingFailureHandling>,
    /// Validity-Time (448), Unsigned32; RFC 8506, 8.33.
    pub validity_time: Option<u32>,
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
    pub failed_avp: Vec<FailedAvp>,
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
            origin_host,
            origin_realm,
            auth_application_id,
            cc_request_type,
            cc_request_number,
            user_name: optional.user_name,
            cc_session_failover: optional.cc_session_failover,
            cc_sub_session_id: optional.cc_sub_session_id,
            acct_multi_session_id: optional.acct_multi_session_id,
            origin_state_id: optional.origin_state_id,
            event_timestamp: optional.event_timestamp,
            granted_service_unit: optional.granted_service_unit,
            multiple_services_credit_control: optional.multiple_services_credit_control,
            cost_information: optional.cost_information,
            final_unit_indication: optional.final_unit_indication,
            qos_final_unit_indication: optional.qos_final_unit_indication,
            check_balance_result: optional.check_balance_result,
            credit_control_failure_handling: optional.credit_control_failure_handling,
            direct_debiting_failure_handling: optional.direct_debiting_failure_handling,
            validity_time: optional.validity_time,
            redirect_host: optional.redirect_host,
            redirect_host_usage: optional.redirect_host_usage,
            redirect_max_cache_time: optional.redirect_max_cache_time,
            proxy_info: optional.proxy_info,
            route_record: optional.route_record,
            failed_avp: optional.failed_avp,
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
    dictionary: &crate::credit_control::DICTIONARY,
    answer: None,
    normalize: normalize::<CreditControlAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Credit-Control-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::RESULT_CODE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(avp::CC_REQUEST_TYPE.description()),
        Item::required(avp::CC_REQUEST_NUMBER.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(avp::CC_SESSION_FAILOVER.description()),
        Item::optional(avp::CC_SUB_SESSION_ID.description()),
        Item::optional(base::avp::ACCT_MULTI_SESSION_ID.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(base::avp::EVENT_TIMESTAMP.description()),
        Item::optional(avp::GRANTED_SERVICE_UNIT.description()),
        Item::repeated(avp::MULTIPLE_SERVICES_CREDIT_CONTROL.description()),
        Item::optional(avp::COST_INFORMATION.description()),
        Item::optional(avp::FINAL_UNIT_INDICATION.description()),
        Item::optional(avp::QOS_FINAL_UNIT_INDICATION.description()),
        Item::optional(avp::CHECK_BALANCE_RESULT.description()),
        Item::optional(avp::CREDIT_CONTROL_FAILURE_HANDLING.description()),
        Item::optional(avp::DIRECT_DEBITING_FAILURE_HANDLING.description()),
        Item::optional(avp::VALIDITY_TIME.description()),
        Item::repeated(base::avp::REDIRECT_HOST.description()),
        Item::optional(base::avp::REDIRECT_HOST_USAGE.description()),
        Item::optional(base::avp::REDIRECT_MAX_CACHE_TIME.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::repeated(base::avp::FAILED_AVP.description()),
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
                (0, 264) => received.one(2, &mut origin_host),
                (0, 296) => received.one(3, &mut origin_realm),
                (0, 258) => received.one(4, &mut auth_application_id),
                (0, 416) => received.one(5, &mut cc_request_type),
                (0, 415) => received.one(6, &mut cc_request_number),
                (0, 1) => received.one(7, &mut optional.user_name),
                (0, 418) => received.one(8, &mut optional.cc_session_failover),
                (0, 419) => received.one(9, &mut optional.cc_sub_session_id),
                (0, 50) => received.one(10, &mut optional.acct_multi_session_id),
                (0, 278) => received.one(11, &mut optional.origin_state_id),
                (0, 55) => received.one(12, &mut optional.event_timestamp),
                (0, 431) => received.one(13, &mut optional.granted_service_unit),
                (0, 456) => {
                    received.many(14, &mut optional.multiple_services_credit_control)
                }
                (0, 423) => received.one(15, &mut optional.cost_information),
                (0, 430) => received.one_boxed(16, &mut optional.final_unit_indication),
                (0, 669) => {
                    received.one_boxed(17, &mut optional.qos_final_unit_indication)
                }
                (0, 422) => received.one(18, &mut optional.check_balance_result),
                (0, 427) => {
                    received.one(19, &mut optional.credit_control_failure_handling)
                }
                (0, 428) => {
                    received.one(20, &mut optional.direct_debiting_failure_handling)
                }
                (0, 448) => received.one(21, &mut optional.validity_time),
                (0, 292) => received.many(22, &mut optional.redirect_host),
                (0, 261) => received.one(23, &mut optional.redirect_host_usage),
                (0, 262) => received.one(24, &mut optional.redirect_max_cache_time),
                (0, 284) => received.many(25, &mut optional.proxy_info),
                (0, 282) => received.many(26, &mut optional.route_record),
                (0, 279) => received.many(27, &mut optional.failed_avp),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(1, &result_code);
        received.required(2, &origin_host);
        received.required(3, &origin_realm);
        received.required(4, &auth_application_id);
        received.required(5, &cc_request_type);
        received.required(6, &cc_request_number);
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
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        encoder.one(&avp::CC_REQUEST_TYPE, &self.cc_request_type);
        encoder.one(&avp::CC_REQUEST_NUMBER, &self.cc_request_number);
        encoder.optional(&base::avp::USER_NAME, &self.user_name);
        encoder.optional(&avp::CC_SESSION_FAILOVER, &self.cc_session_failover);
        encoder.optional(&avp::CC_SUB_SESSION_ID, &self.cc_sub_session_id);
        encoder.optional(&base::avp::ACCT_MULTI_SESSION_ID, &self.acct_multi_session_id);
        encoder.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        encoder.optional(&base::avp::EVENT_TIMESTAMP, &self.event_timestamp);
        encoder.optional(&avp::GRANTED_SERVICE_UNIT, &self.granted_service_unit);
        encoder
            .many(
                &avp::MULTIPLE_SERVICES_CREDIT_CONTROL,
                &self.multiple_services_credit_control,
            );
        encoder.optional(&avp::COST_INFORMATION, &self.cost_information);
        encoder.optional_boxed(&avp::FINAL_UNIT_INDICATION, &self.final_unit_indication);
        encoder
            .optional_boxed(
                &avp::QOS_FINAL_UNIT_INDICATION,
                &self.qos_final_unit_indication,
            );
        encoder.optional(&avp::CHECK_BALANCE_RESULT, &self.check_balance_result);
        encoder
            .optional(
                &avp::CREDIT_CONTROL_FAILURE_HANDLING,
                &self.credit_control_failure_handling,
            );
        encoder
            .optional(
                &avp::DIRECT_DEBITING_FAILURE_HANDLING,
                &self.direct_debiting_failure_handling,
            );
        encoder.optional(&avp::VALIDITY_TIME, &self.validity_time);
        encoder.many(&base::avp::REDIRECT_HOST, &self.redirect_host);
        encoder.optional(&base::avp::REDIRECT_HOST_USAGE, &self.redirect_host_usage);
        encoder
            .optional(
                &base::avp::REDIRECT_MAX_CACHE_TIME,
                &self.redirect_max_cache_time,
            );
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&base::avp::ROUTE_RECORD, &self.route_record);
        encoder.many(&base::avp::FAILED_AVP, &self.failed_avp);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}
