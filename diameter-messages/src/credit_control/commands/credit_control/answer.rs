// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    DiameterUri, Grammar, Item, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::base::{FailedAvp, ProxyInfo, RedirectHostUsage, ResultCode};
use crate::credit_control::{
    CcRequestType, CcSessionFailover, CheckBalanceResult, CostInformation,
    CreditControlFailureHandling, DirectDebitingFailureHandling, FinalUnitIndication,
    GrantedServiceUnit, MultipleServicesCreditControl, QosFinalUnitIndication, avp,
};

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
#[non_exhaustive]
pub struct CreditControlAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// CC-Request-Type (416), Enumerated; RFC 8506, 8.3.
    pub cc_request_type: CcRequestType,
    /// CC-Request-Number (415), Unsigned32; RFC 8506, 8.2.
    /// Numbers the requests of a session; with Session-Id it finds duplicates.
    pub cc_request_number: u32,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// CC-Session-Failover (418), Enumerated; RFC 8506, 8.4.
    pub cc_session_failover: Option<CcSessionFailover>,
    /// CC-Sub-Session-Id (419), Unsigned64; RFC 8506, 8.5.
    /// Numbers a part of a session with its own Credit-Control-Requests.
    pub cc_sub_session_id: Option<u64>,
    /// Acct-Multi-Session-Id (50), UTF8String; RFC 6733, 9.8.5.
    /// Links several accounting sessions that belong together.
    pub acct_multi_session_id: Option<Utf8String>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Event-Timestamp (55), Time; RFC 6733, 8.21.
    /// When the reported event happened.
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
    /// Seconds for which granted units are valid; the client asks again when they end.
    pub validity_time: Option<u32>,
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
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Vec<FailedAvp>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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
    const REQUIRED: u32 = 7;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            result_code: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            auth_application_id: unread.value(),
            cc_request_type: unread.value(),
            cc_request_number: unread.value(),
            user_name: None,
            cc_session_failover: None,
            cc_sub_session_id: None,
            acct_multi_session_id: None,
            origin_state_id: None,
            event_timestamp: None,
            granted_service_unit: None,
            multiple_services_credit_control: Vec::new(),
            cost_information: None,
            final_unit_indication: None,
            qos_final_unit_indication: None,
            check_balance_result: None,
            credit_control_failure_handling: None,
            direct_debiting_failure_handling: None,
            validity_time: None,
            redirect_host: Vec::new(),
            redirect_host_usage: None,
            redirect_max_cache_time: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            failed_avp: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 268) => received.one(1, 1, &mut self.result_code),
            (0, 264) => received.one(2, 2, &mut self.origin_host),
            (0, 296) => received.one(3, 3, &mut self.origin_realm),
            (0, 258) => received.one(4, 4, &mut self.auth_application_id),
            (0, 416) => received.one(5, 5, &mut self.cc_request_type),
            (0, 415) => received.one(6, 6, &mut self.cc_request_number),
            (0, 1) => received.optional(7, &mut self.user_name),
            (0, 418) => received.optional(8, &mut self.cc_session_failover),
            (0, 419) => received.optional(9, &mut self.cc_sub_session_id),
            (0, 50) => received.optional(10, &mut self.acct_multi_session_id),
            (0, 278) => received.optional(11, &mut self.origin_state_id),
            (0, 55) => received.optional(12, &mut self.event_timestamp),
            (0, 431) => received.optional(13, &mut self.granted_service_unit),
            (0, 456) => received.many(14, &mut self.multiple_services_credit_control),
            (0, 423) => received.optional(15, &mut self.cost_information),
            (0, 430) => received.optional_boxed(16, &mut self.final_unit_indication),
            (0, 669) => received.optional_boxed(17, &mut self.qos_final_unit_indication),
            (0, 422) => received.optional(18, &mut self.check_balance_result),
            (0, 427) => received.optional(19, &mut self.credit_control_failure_handling),
            (0, 428) => received.optional(20, &mut self.direct_debiting_failure_handling),
            (0, 448) => received.optional(21, &mut self.validity_time),
            (0, 292) => received.many(22, &mut self.redirect_host),
            (0, 261) => received.optional(23, &mut self.redirect_host_usage),
            (0, 262) => received.optional(24, &mut self.redirect_max_cache_time),
            (0, 284) => received.many(25, &mut self.proxy_info),
            (0, 282) => received.many(26, &mut self.route_record),
            (0, 279) => received.many(27, &mut self.failed_avp),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::RESULT_CODE, &self.result_code);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&avp::CC_REQUEST_TYPE, &self.cc_request_type);
        avps.one(&avp::CC_REQUEST_NUMBER, &self.cc_request_number);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&avp::CC_SESSION_FAILOVER, &self.cc_session_failover);
        avps.optional(&avp::CC_SUB_SESSION_ID, &self.cc_sub_session_id);
        avps.optional(&base::avp::ACCT_MULTI_SESSION_ID, &self.acct_multi_session_id);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&base::avp::EVENT_TIMESTAMP, &self.event_timestamp);
        avps.optional(&avp::GRANTED_SERVICE_UNIT, &self.granted_service_unit);
        avps.many(
            &avp::MULTIPLE_SERVICES_CREDIT_CONTROL,
            &self.multiple_services_credit_control,
        );
        avps.optional(&avp::COST_INFORMATION, &self.cost_information);
        avps.optional_boxed(&avp::FINAL_UNIT_INDICATION, &self.final_unit_indication);
        avps.optional_boxed(
            &avp::QOS_FINAL_UNIT_INDICATION,
            &self.qos_final_unit_indication,
        );
        avps.optional(&avp::CHECK_BALANCE_RESULT, &self.check_balance_result);
        avps.optional(
            &avp::CREDIT_CONTROL_FAILURE_HANDLING,
            &self.credit_control_failure_handling,
        );
        avps.optional(
            &avp::DIRECT_DEBITING_FAILURE_HANDLING,
            &self.direct_debiting_failure_handling,
        );
        avps.optional(&avp::VALIDITY_TIME, &self.validity_time);
        avps.many(&base::avp::REDIRECT_HOST, &self.redirect_host);
        avps.optional(&base::avp::REDIRECT_HOST_USAGE, &self.redirect_host_usage);
        avps.optional(
            &base::avp::REDIRECT_MAX_CACHE_TIME,
            &self.redirect_max_cache_time,
        );
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.many(&base::avp::FAILED_AVP, &self.failed_avp);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CreditControlAnswerBuilder<(A, B, C, D, E, F, G) = (Unset, Unset, Unset, Unset, Set, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command CreditControlAnswer in Box<CreditControlAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required result_code: IntoField<ResultCode>, "Result-Code" => (A, Set, C, D, E, F, G), B: required::ResultCode;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F, G), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F, G), D: required::OriginRealm;
    required auth_application_id: IntoField<u32> = 4, "Auth-Application-Id" => (A, B, C, D, Set, F, G), E: required::AuthApplicationId;
    required cc_request_type: IntoField<CcRequestType>, "CC-Request-Type" => (A, B, C, D, E, Set, G), F: required::CcRequestType;
    required cc_request_number: IntoField<u32>, "CC-Request-Number" => (A, B, C, D, E, F, Set), G: required::CcRequestNumber;
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional cc_session_failover: IntoField<CcSessionFailover, Option<CcSessionFailover>>, "CC-Session-Failover";
    optional cc_sub_session_id: IntoField<u64, Option<u64>>, "CC-Sub-Session-Id";
    optional acct_multi_session_id: IntoField<Utf8String, Option<Utf8String>>, "Acct-Multi-Session-Id";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional event_timestamp: IntoTime<Option<Time>>, "Event-Timestamp";
    optional granted_service_unit: IntoField<GrantedServiceUnit, Option<GrantedServiceUnit>>, "Granted-Service-Unit";
    optional cost_information: IntoField<CostInformation, Option<CostInformation>>, "Cost-Information";
    optional final_unit_indication: IntoField<FinalUnitIndication, Option<Box<FinalUnitIndication>>>, "Final-Unit-Indication";
    optional qos_final_unit_indication: IntoField<QosFinalUnitIndication, Option<Box<QosFinalUnitIndication>>>, "QoS-Final-Unit-Indication";
    optional check_balance_result: IntoField<CheckBalanceResult, Option<CheckBalanceResult>>, "Check-Balance-Result";
    optional credit_control_failure_handling: IntoField<CreditControlFailureHandling, Option<CreditControlFailureHandling>>, "Credit-Control-Failure-Handling";
    optional direct_debiting_failure_handling: IntoField<DirectDebitingFailureHandling, Option<DirectDebitingFailureHandling>>, "Direct-Debiting-Failure-Handling";
    optional validity_time: IntoField<u32, Option<u32>>, "Validity-Time";
    optional redirect_host_usage: IntoField<RedirectHostUsage, Option<RedirectHostUsage>>, "Redirect-Host-Usage";
    optional redirect_max_cache_time: IntoField<u32, Option<u32>>, "Redirect-Max-Cache-Time";
    repeated redirect_host, redirect_hosts: IntoField<DiameterUri>, "Redirect-Host";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
    repeated failed_avp, failed_avps: IntoField<FailedAvp>, "Failed-AVP";
    large multiple_services_credit_control, multiple_services_credit_controls: IntoField<MultipleServicesCreditControl, Vec<MultipleServicesCreditControl>>, IntoField<MultipleServicesCreditControl>, "Multiple-Services-Credit-Control";
}

#[cfg(feature = "session")]
diameter_session::credit_control_avps! {
    answer CreditControlAnswer to super::request::CreditControlRequest, from diameter_core::Identity, copying cc_sub_session_id;
    Answer: result_code, cc_request_type, cc_request_number, cc_session_failover, multiple_services_credit_control, granted_service_unit, final_unit_indication, qos_final_unit_indication, credit_control_failure_handling, direct_debiting_failure_handling, validity_time;
}
