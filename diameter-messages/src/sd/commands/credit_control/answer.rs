// @generated from dictionaries/sd.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    DiameterUri, Grammar, Item, OctetString, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::credit_control;
use crate::nasreq;
use crate::rfc7683;
use crate::rfc7944;
use crate::rfc8583;
use crate::ts29212;
use crate::ts29229;
use crate::base::{
    ExperimentalResult, FailedAvp, ProxyInfo, RedirectHostUsage, ResultCode,
};
use crate::credit_control::CcRequestType;
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::ts29212::{
    AdcRuleInstall, AdcRuleRemove, CsgInformationReporting, EventReportIndication,
    EventTrigger, QosInformation, UsageMonitoringInformation,
};
use crate::ts29229::SupportedFeatures;

/// The TDF reports detected applications, usage and other events, or asks for rules.
///
/// ```text
/// <CCA> ::= < Diameter Header: 272, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Result-Code ]
///           [ Experimental-Result ]
///           { CC-Request-Type }
///           { CC-Request-Number }
///           [ OC-Supported-Features ]
///           [ rfc7683:OC-OLR ]
///           [ Framed-IPv6-Prefix ]
///           [ QoS-Information ]
///         * [ Event-Trigger ]
///         * [ CSG-Information-Reporting ]
///           [ Event-Report-Indication ]
///           [ Origin-State-Id ]
///         * [ Redirect-Host ]
///           [ Redirect-Host-Usage ]
///           [ Redirect-Max-Cache-Time ]
///         * [ ADC-Rule-Remove ]
///         * [ ADC-Rule-Install ]
///           [ Revalidation-Time ]
///         * [ Usage-Monitoring-Information ]
///           [ Error-Message ]
///           [ Error-Reporting-Host ]
///           [ Failed-AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ Supported-Features ]
///         * [ Load ]
///         * [ AVP ]
/// ```
///
/// Command code 272, 3GPP TS 29.212, 5b.6.4/5b.6.5.
#[doc(alias = "CCA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditControlAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
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
    /// CC-Request-Type (416), Enumerated; RFC 8506, 8.3.
    pub cc_request_type: CcRequestType,
    /// CC-Request-Number (415), Unsigned32; RFC 8506, 8.2.
    /// Numbers the requests of a session; with Session-Id it finds duplicates.
    pub cc_request_number: u32,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// OC-OLR (623), Grouped; RFC 7683, 7.3.
    pub oc_olr: Option<OcOlr>,
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    /// A reserved octet, the prefix length in bits, and as many octets of prefix as that takes.
    pub framed_ipv6_prefix: Option<OctetString>,
    /// QoS-Information (1016/10415), Grouped; 3GPP TS 29.212, 5.3.16.
    pub qos_information: Option<Box<QosInformation>>,
    /// Event-Trigger (1006/10415), Enumerated; 3GPP TS 29.212, 5.3.7.
    pub event_trigger: Vec<EventTrigger>,
    /// CSG-Information-Reporting (1071/10415), Enumerated; 3GPP TS 29.212, 5.3.64.
    pub csg_information_reporting: Vec<CsgInformationReporting>,
    /// Event-Report-Indication (1033/10415), Grouped; 3GPP TS 29.212, 5.3.30.
    pub event_report_indication: Option<Box<EventReportIndication>>,
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
    /// ADC-Rule-Remove (1093/10415), Grouped; 3GPP TS 29.212, 5b.3.2.
    pub adc_rule_remove: Vec<AdcRuleRemove>,
    /// ADC-Rule-Install (1092/10415), Grouped; 3GPP TS 29.212, 5b.3.1.
    pub adc_rule_install: Vec<AdcRuleInstall>,
    /// Revalidation-Time (1042/10415), Time; 3GPP TS 29.212, 5.3.41.
    /// Before this time the gateway must ask again.
    pub revalidation_time: Option<Time>,
    /// Usage-Monitoring-Information (1067/10415), Grouped; 3GPP TS 29.212, 5.3.60.
    pub usage_monitoring_information: Vec<UsageMonitoringInformation>,
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    /// A text on an error for people; programs must not act on it. Sent without the M bit.
    pub error_message: Option<Utf8String>,
    /// Error-Reporting-Host (294), DiameterIdentity; RFC 6733, 7.4.
    /// The host that set the Result-Code, when that is not the one in Origin-Host. Sent without the M
    /// bit.
    pub error_reporting_host: Option<DiameterIdentity>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Load (650), Grouped; RFC 8583, 7.1.
    pub load: Vec<Load>,
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
    application_id: 16777303,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::sd::DICTIONARY,
    answer: None,
    normalize: normalize::<CreditControlAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Credit-Control-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::required(credit_control::avp::CC_REQUEST_TYPE.description()),
        Item::required(credit_control::avp::CC_REQUEST_NUMBER.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(rfc7683::avp::OC_OLR.description()),
        Item::optional(nasreq::avp::FRAMED_IPV6_PREFIX.description()),
        Item::optional(ts29212::avp::QOS_INFORMATION.description()),
        Item::repeated(ts29212::avp::EVENT_TRIGGER.description()),
        Item::repeated(ts29212::avp::CSG_INFORMATION_REPORTING.description()),
        Item::optional(ts29212::avp::EVENT_REPORT_INDICATION.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::repeated(base::avp::REDIRECT_HOST.description()),
        Item::optional(base::avp::REDIRECT_HOST_USAGE.description()),
        Item::optional(base::avp::REDIRECT_MAX_CACHE_TIME.description()),
        Item::repeated(ts29212::avp::ADC_RULE_REMOVE.description()),
        Item::repeated(ts29212::avp::ADC_RULE_INSTALL.description()),
        Item::optional(ts29212::avp::REVALIDATION_TIME.description()),
        Item::repeated(ts29212::avp::USAGE_MONITORING_INFORMATION.description()),
        Item::optional(base::avp::ERROR_MESSAGE.description()),
        Item::optional(base::avp::ERROR_REPORTING_HOST.description()),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::repeated(rfc8583::avp::LOAD.description()),
        Item::any(),
    ],
};

impl Contents for CreditControlAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            auth_application_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            result_code: None,
            experimental_result: None,
            cc_request_type: unread.value(),
            cc_request_number: unread.value(),
            oc_supported_features: None,
            oc_olr: None,
            framed_ipv6_prefix: None,
            qos_information: None,
            event_trigger: Vec::new(),
            csg_information_reporting: Vec::new(),
            event_report_indication: None,
            origin_state_id: None,
            redirect_host: Vec::new(),
            redirect_host_usage: None,
            redirect_max_cache_time: None,
            adc_rule_remove: Vec::new(),
            adc_rule_install: Vec::new(),
            revalidation_time: None,
            usage_monitoring_information: Vec::new(),
            error_message: None,
            error_reporting_host: None,
            failed_avp: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            supported_features: Vec::new(),
            load: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 258) => received.one(2, 1, &mut self.auth_application_id),
            (0, 264) => received.one(3, 2, &mut self.origin_host),
            (0, 296) => received.one(4, 3, &mut self.origin_realm),
            (0, 268) => received.optional(5, &mut self.result_code),
            (0, 297) => received.optional(6, &mut self.experimental_result),
            (0, 416) => received.one(7, 4, &mut self.cc_request_type),
            (0, 415) => received.one(8, 5, &mut self.cc_request_number),
            (0, 621) => received.optional(9, &mut self.oc_supported_features),
            (0, 623) => received.optional(10, &mut self.oc_olr),
            (0, 97) => received.optional(11, &mut self.framed_ipv6_prefix),
            (10415, 1016) => received.optional_boxed(12, &mut self.qos_information),
            (10415, 1006) => received.many(13, &mut self.event_trigger),
            (10415, 1071) => received.many(14, &mut self.csg_information_reporting),
            (10415, 1033) => {
                received.optional_boxed(15, &mut self.event_report_indication)
            }
            (0, 278) => received.optional(16, &mut self.origin_state_id),
            (0, 292) => received.many(17, &mut self.redirect_host),
            (0, 261) => received.optional(18, &mut self.redirect_host_usage),
            (0, 262) => received.optional(19, &mut self.redirect_max_cache_time),
            (10415, 1093) => received.many(20, &mut self.adc_rule_remove),
            (10415, 1092) => received.many(21, &mut self.adc_rule_install),
            (10415, 1042) => received.optional(22, &mut self.revalidation_time),
            (10415, 1067) => received.many(23, &mut self.usage_monitoring_information),
            (0, 281) => received.optional(24, &mut self.error_message),
            (0, 294) => received.optional(25, &mut self.error_reporting_host),
            (0, 279) => received.optional(26, &mut self.failed_avp),
            (0, 284) => received.many(27, &mut self.proxy_info),
            (0, 282) => received.many(28, &mut self.route_record),
            (10415, 628) => received.many(29, &mut self.supported_features),
            (0, 650) => received.many(30, &mut self.load),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        avps.one(&credit_control::avp::CC_REQUEST_TYPE, &self.cc_request_type);
        avps.one(&credit_control::avp::CC_REQUEST_NUMBER, &self.cc_request_number);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(&rfc7683::avp::OC_OLR, &self.oc_olr);
        avps.optional(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        avps.optional_boxed(&ts29212::avp::QOS_INFORMATION, &self.qos_information);
        avps.many(&ts29212::avp::EVENT_TRIGGER, &self.event_trigger);
        avps.many(
            &ts29212::avp::CSG_INFORMATION_REPORTING,
            &self.csg_information_reporting,
        );
        avps.optional_boxed(
            &ts29212::avp::EVENT_REPORT_INDICATION,
            &self.event_report_indication,
        );
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.many(&base::avp::REDIRECT_HOST, &self.redirect_host);
        avps.optional(&base::avp::REDIRECT_HOST_USAGE, &self.redirect_host_usage);
        avps.optional(
            &base::avp::REDIRECT_MAX_CACHE_TIME,
            &self.redirect_max_cache_time,
        );
        avps.many(&ts29212::avp::ADC_RULE_REMOVE, &self.adc_rule_remove);
        avps.many(&ts29212::avp::ADC_RULE_INSTALL, &self.adc_rule_install);
        avps.optional(&ts29212::avp::REVALIDATION_TIME, &self.revalidation_time);
        avps.many(
            &ts29212::avp::USAGE_MONITORING_INFORMATION,
            &self.usage_monitoring_information,
        );
        avps.optional(&base::avp::ERROR_MESSAGE, &self.error_message);
        avps.optional(&base::avp::ERROR_REPORTING_HOST, &self.error_reporting_host);
        avps.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.many(&rfc8583::avp::LOAD, &self.load);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CreditControlAnswerBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command CreditControlAnswer in Box<CreditControlAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777303, "Auth-Application-Id" => (A, Set, C, D, E, F), B: required::AuthApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F), D: required::OriginRealm;
    required cc_request_type: IntoField<CcRequestType>, "CC-Request-Type" => (A, B, C, D, Set, F), E: required::CcRequestType;
    required cc_request_number: IntoField<u32>, "CC-Request-Number" => (A, B, C, D, E, Set), F: required::CcRequestNumber;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional experimental_result: IntoField<ExperimentalResult, Option<ExperimentalResult>>, "Experimental-Result";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional oc_olr: IntoField<OcOlr, Option<OcOlr>>, "OC-OLR";
    optional framed_ipv6_prefix: IntoField<OctetString, Option<OctetString>>, "Framed-IPv6-Prefix";
    optional qos_information: IntoField<QosInformation, Option<Box<QosInformation>>>, "QoS-Information";
    optional event_report_indication: IntoField<EventReportIndication, Option<Box<EventReportIndication>>>, "Event-Report-Indication";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional redirect_host_usage: IntoField<RedirectHostUsage, Option<RedirectHostUsage>>, "Redirect-Host-Usage";
    optional redirect_max_cache_time: IntoField<u32, Option<u32>>, "Redirect-Max-Cache-Time";
    optional revalidation_time: IntoTime<Option<Time>>, "Revalidation-Time";
    optional error_message: IntoField<Utf8String, Option<Utf8String>>, "Error-Message";
    optional error_reporting_host: IntoIdentity<Option<DiameterIdentity>>, "Error-Reporting-Host";
    optional failed_avp: IntoField<FailedAvp, Option<FailedAvp>>, "Failed-AVP";
    repeated event_trigger, event_triggers: IntoField<EventTrigger>, "Event-Trigger";
    repeated csg_information_reporting, csg_information_reportings: IntoField<CsgInformationReporting>, "CSG-Information-Reporting";
    repeated redirect_host, redirect_hosts: IntoField<DiameterUri>, "Redirect-Host";
    repeated adc_rule_remove, adc_rule_removes: IntoField<AdcRuleRemove>, "ADC-Rule-Remove";
    repeated adc_rule_install, adc_rule_installs: IntoField<AdcRuleInstall>, "ADC-Rule-Install";
    repeated usage_monitoring_information, usage_monitoring_informations: IntoField<UsageMonitoringInformation>, "Usage-Monitoring-Information";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated load, loads: IntoField<Load>, "Load";
}
