// @generated from dictionaries/gy.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    DiameterUri, Grammar, Item, Utf8String,
};
use crate::required;
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
#[non_exhaustive]
pub struct CreditControlAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
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
    pub failed_avp: Option<FailedAvp>,
    /// Service-Information (873/10415), Grouped; 3GPP TS 32.299, 7.2.192.
    pub service_information: Option<Box<ServiceInformation>>,
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
    const REQUIRED: u32 = 7;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            result_code: unread.value(),
            experimental_result: None,
            origin_host: unread.value(),
            origin_realm: unread.value(),
            auth_application_id: unread.value(),
            cc_request_type: unread.value(),
            cc_request_number: unread.value(),
            cc_session_failover: None,
            multiple_services_credit_control: Vec::new(),
            cost_information: None,
            low_balance_indication: None,
            remaining_balance: None,
            credit_control_failure_handling: None,
            direct_debiting_failure_handling: None,
            oc_supported_features: None,
            oc_olr: None,
            redirect_host: Vec::new(),
            redirect_host_usage: None,
            redirect_max_cache_time: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            failed_avp: None,
            service_information: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 268) => received.one(1, 1, &mut self.result_code),
            (0, 297) => received.optional(2, &mut self.experimental_result),
            (0, 264) => received.one(3, 2, &mut self.origin_host),
            (0, 296) => received.one(4, 3, &mut self.origin_realm),
            (0, 258) => received.one(5, 4, &mut self.auth_application_id),
            (0, 416) => received.one(6, 5, &mut self.cc_request_type),
            (0, 415) => received.one(7, 6, &mut self.cc_request_number),
            (0, 418) => received.optional(8, &mut self.cc_session_failover),
            (0, 456) => received.many(9, &mut self.multiple_services_credit_control),
            (0, 423) => received.optional(10, &mut self.cost_information),
            (10415, 2020) => received.optional(11, &mut self.low_balance_indication),
            (10415, 2021) => received.optional(12, &mut self.remaining_balance),
            (0, 427) => received.optional(13, &mut self.credit_control_failure_handling),
            (0, 428) => received.optional(14, &mut self.direct_debiting_failure_handling),
            (0, 621) => received.optional(15, &mut self.oc_supported_features),
            (0, 623) => received.optional(16, &mut self.oc_olr),
            (0, 292) => received.many(17, &mut self.redirect_host),
            (0, 261) => received.optional(18, &mut self.redirect_host_usage),
            (0, 262) => received.optional(19, &mut self.redirect_max_cache_time),
            (0, 284) => received.many(20, &mut self.proxy_info),
            (0, 282) => received.many(21, &mut self.route_record),
            (0, 279) => received.optional(22, &mut self.failed_avp),
            (10415, 873) => received.optional_boxed(23, &mut self.service_information),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&credit_control::avp::CC_REQUEST_TYPE, &self.cc_request_type);
        avps.one(&credit_control::avp::CC_REQUEST_NUMBER, &self.cc_request_number);
        avps.optional(
            &credit_control::avp::CC_SESSION_FAILOVER,
            &self.cc_session_failover,
        );
        avps.many(
            &ts32299::avp::MULTIPLE_SERVICES_CREDIT_CONTROL,
            &self.multiple_services_credit_control,
        );
        avps.optional(&credit_control::avp::COST_INFORMATION, &self.cost_information);
        avps.optional(
            &ts32299::avp::LOW_BALANCE_INDICATION,
            &self.low_balance_indication,
        );
        avps.optional(&ts32299::avp::REMAINING_BALANCE, &self.remaining_balance);
        avps.optional(
            &credit_control::avp::CREDIT_CONTROL_FAILURE_HANDLING,
            &self.credit_control_failure_handling,
        );
        avps.optional(
            &credit_control::avp::DIRECT_DEBITING_FAILURE_HANDLING,
            &self.direct_debiting_failure_handling,
        );
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(&ts32299::avp::OC_OLR, &self.oc_olr);
        avps.many(&base::avp::REDIRECT_HOST, &self.redirect_host);
        avps.optional(&base::avp::REDIRECT_HOST_USAGE, &self.redirect_host_usage);
        avps.optional(
            &base::avp::REDIRECT_MAX_CACHE_TIME,
            &self.redirect_max_cache_time,
        );
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        avps.optional_boxed(
            &ts32299::avp::SERVICE_INFORMATION,
            &self.service_information,
        );
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
    optional experimental_result: IntoField<ExperimentalResult, Option<ExperimentalResult>>, "Experimental-Result";
    optional cc_session_failover: IntoField<CcSessionFailover, Option<CcSessionFailover>>, "CC-Session-Failover";
    optional cost_information: IntoField<CostInformation, Option<CostInformation>>, "Cost-Information";
    optional low_balance_indication: IntoField<LowBalanceIndication, Option<LowBalanceIndication>>, "Low-Balance-Indication";
    optional remaining_balance: IntoField<RemainingBalance, Option<RemainingBalance>>, "Remaining-Balance";
    optional credit_control_failure_handling: IntoField<CreditControlFailureHandling, Option<CreditControlFailureHandling>>, "Credit-Control-Failure-Handling";
    optional direct_debiting_failure_handling: IntoField<DirectDebitingFailureHandling, Option<DirectDebitingFailureHandling>>, "Direct-Debiting-Failure-Handling";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional oc_olr: IntoField<OcOlr, Option<OcOlr>>, "OC-OLR";
    optional redirect_host_usage: IntoField<RedirectHostUsage, Option<RedirectHostUsage>>, "Redirect-Host-Usage";
    optional redirect_max_cache_time: IntoField<u32, Option<u32>>, "Redirect-Max-Cache-Time";
    optional failed_avp: IntoField<FailedAvp, Option<FailedAvp>>, "Failed-AVP";
    optional service_information: IntoField<ServiceInformation, Option<Box<ServiceInformation>>>, "Service-Information";
    repeated redirect_host, redirect_hosts: IntoField<DiameterUri>, "Redirect-Host";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
    large multiple_services_credit_control, multiple_services_credit_controls: IntoField<MultipleServicesCreditControl, Vec<MultipleServicesCreditControl>>, IntoField<MultipleServicesCreditControl>, "Multiple-Services-Credit-Control";
}

#[cfg(feature = "session")]
diameter_session::credit_control_avps! {
    answer CreditControlAnswer to super::request::CreditControlRequest, from diameter_core::Identity;
    Answer: result_code, cc_request_type, cc_request_number, cc_session_failover, multiple_services_credit_control, credit_control_failure_handling, direct_debiting_failure_handling;
}
