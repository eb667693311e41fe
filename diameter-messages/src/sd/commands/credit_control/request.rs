// @generated from dictionaries/sd.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::credit_control;
use crate::nasreq;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29212;
use crate::ts29229;
use crate::base::ProxyInfo;
use crate::credit_control::CcRequestType;
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::sd::{CreditControlAnswer, CreditControlAnswerBuilder};
use crate::ts29212::{
    AdcRuleReport, ApplicationDetectionInformation, EventReportIndication, EventTrigger,
    UsageMonitoringInformation,
};
use crate::ts29229::SupportedFeatures;

/// The TDF reports detected applications, usage and other events, or asks for rules.
///
/// ```text
/// <CCR> ::= < Diameter Header: 272, REQ, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           [ OC-Supported-Features ]
///           { CC-Request-Type }
///           { CC-Request-Number }
///           [ Credit-Management-Status ]
///           [ Destination-Host ]
///           [ Origin-State-Id ]
///           [ Framed-IP-Address ]
///           [ Framed-IPv6-Prefix ]
///         * [ ADC-Rule-Report ]
///         * [ Application-Detection-Information ]
///         * [ Event-Trigger ]
///           [ Event-Report-Indication ]
///         * [ Usage-Monitoring-Information ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ Supported-Features ]
///         * [ AVP ]
/// ```
///
/// Command code 272, 3GPP TS 29.212, 5b.6.4/5b.6.5.
#[doc(alias = "CCR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditControlRequest {
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
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// CC-Request-Type (416), Enumerated; RFC 8506, 8.3.
    pub cc_request_type: CcRequestType,
    /// CC-Request-Number (415), Unsigned32; RFC 8506, 8.2.
    /// Numbers the requests of a session; with Session-Id it finds duplicates.
    pub cc_request_number: u32,
    /// Credit-Management-Status (1082/10415), Unsigned32; 3GPP TS 29.212, 5.3.102.
    /// A bit mask of reasons from online charging.
    pub credit_management_status: Option<u32>,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    /// 4 octets without an address family. ff ff ff ff lets the user, ff ff ff fe the access server
    /// choose.
    pub framed_ip_address: Option<OctetString>,
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    /// A reserved octet, the prefix length in bits, and as many octets of prefix as that takes.
    pub framed_ipv6_prefix: Option<OctetString>,
    /// ADC-Rule-Report (1097/10415), Grouped; 3GPP TS 29.212, 5b.3.6.
    pub adc_rule_report: Vec<AdcRuleReport>,
    /// Application-Detection-Information (1098/10415), Grouped; 3GPP TS 29.212, 5.3.91.
    pub application_detection_information: Vec<ApplicationDetectionInformation>,
    /// Event-Trigger (1006/10415), Enumerated; 3GPP TS 29.212, 5.3.7.
    pub event_trigger: Vec<EventTrigger>,
    /// Event-Report-Indication (1033/10415), Grouped; 3GPP TS 29.212, 5.3.30.
    pub event_report_indication: Option<Box<EventReportIndication>>,
    /// Usage-Monitoring-Information (1067/10415), Grouped; 3GPP TS 29.212, 5.3.60.
    pub usage_monitoring_information: Vec<UsageMonitoringInformation>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for CreditControlRequest {
    type Answer = CreditControlAnswer;
}

impl Command for CreditControlRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Credit-Control-Request",
    abbreviation: "CCR",
    code: Some(272),
    application_id: 16777303,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::sd::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<CreditControlRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Credit-Control-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::required(credit_control::avp::CC_REQUEST_TYPE.description()),
        Item::required(credit_control::avp::CC_REQUEST_NUMBER.description()),
        Item::optional(ts29212::avp::CREDIT_MANAGEMENT_STATUS.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(nasreq::avp::FRAMED_IP_ADDRESS.description()),
        Item::optional(nasreq::avp::FRAMED_IPV6_PREFIX.description()),
        Item::repeated(ts29212::avp::ADC_RULE_REPORT.description()),
        Item::repeated(ts29212::avp::APPLICATION_DETECTION_INFORMATION.description()),
        Item::repeated(ts29212::avp::EVENT_TRIGGER.description()),
        Item::optional(ts29212::avp::EVENT_REPORT_INDICATION.description()),
        Item::repeated(ts29212::avp::USAGE_MONITORING_INFORMATION.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::any(),
    ],
};

impl Contents for CreditControlRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 7;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            auth_application_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            oc_supported_features: None,
            cc_request_type: unread.value(),
            cc_request_number: unread.value(),
            credit_management_status: None,
            destination_host: None,
            origin_state_id: None,
            framed_ip_address: None,
            framed_ipv6_prefix: None,
            adc_rule_report: Vec::new(),
            application_detection_information: Vec::new(),
            event_trigger: Vec::new(),
            event_report_indication: None,
            usage_monitoring_information: Vec::new(),
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            supported_features: Vec::new(),
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
            (0, 283) => received.one(5, 4, &mut self.destination_realm),
            (0, 621) => received.optional(6, &mut self.oc_supported_features),
            (0, 416) => received.one(7, 5, &mut self.cc_request_type),
            (0, 415) => received.one(8, 6, &mut self.cc_request_number),
            (10415, 1082) => received.optional(9, &mut self.credit_management_status),
            (0, 293) => received.optional(10, &mut self.destination_host),
            (0, 278) => received.optional(11, &mut self.origin_state_id),
            (0, 8) => received.optional(12, &mut self.framed_ip_address),
            (0, 97) => received.optional(13, &mut self.framed_ipv6_prefix),
            (10415, 1097) => received.many(14, &mut self.adc_rule_report),
            (10415, 1098) => {
                received.many(15, &mut self.application_detection_information)
            }
            (10415, 1006) => received.many(16, &mut self.event_trigger),
            (10415, 1033) => {
                received.optional_boxed(17, &mut self.event_report_indication)
            }
            (10415, 1067) => received.many(18, &mut self.usage_monitoring_information),
            (0, 284) => received.many(19, &mut self.proxy_info),
            (0, 282) => received.many(20, &mut self.route_record),
            (10415, 628) => received.many(21, &mut self.supported_features),
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
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.one(&credit_control::avp::CC_REQUEST_TYPE, &self.cc_request_type);
        avps.one(&credit_control::avp::CC_REQUEST_NUMBER, &self.cc_request_number);
        avps.optional(
            &ts29212::avp::CREDIT_MANAGEMENT_STATUS,
            &self.credit_management_status,
        );
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&nasreq::avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        avps.optional(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        avps.many(&ts29212::avp::ADC_RULE_REPORT, &self.adc_rule_report);
        avps.many(
            &ts29212::avp::APPLICATION_DETECTION_INFORMATION,
            &self.application_detection_information,
        );
        avps.many(&ts29212::avp::EVENT_TRIGGER, &self.event_trigger);
        avps.optional_boxed(
            &ts29212::avp::EVENT_REPORT_INDICATION,
            &self.event_report_indication,
        );
        avps.many(
            &ts29212::avp::USAGE_MONITORING_INFORMATION,
            &self.usage_monitoring_information,
        );
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl CreditControlRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Auth-Application-Id, CC-Request-Type, CC-Request-Number,
    /// Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> CreditControlAnswerBuilder<(Set, Set, Set, Set, Set, Set)> {
        let mut builder = CreditControlAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_application_id(self.auth_application_id)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .cc_request_type(self.cc_request_type)
            .cc_request_number(self.cc_request_number)
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(state_id) = identity.state_id {
            builder = builder.origin_state_id(state_id);
        }
        builder
    }
}

diameter_core::builder! {
    CreditControlRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Set, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command CreditControlRequest in Box<CreditControlRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777303, "Auth-Application-Id" => (A, Set, C, D, E, F, G), B: required::AuthApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F, G), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F, G), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F, G), E: required::DestinationRealm;
    required cc_request_type: IntoField<CcRequestType>, "CC-Request-Type" => (A, B, C, D, E, Set, G), F: required::CcRequestType;
    required cc_request_number: IntoField<u32>, "CC-Request-Number" => (A, B, C, D, E, F, Set), G: required::CcRequestNumber;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional credit_management_status: IntoField<u32, Option<u32>>, "Credit-Management-Status";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional framed_ip_address: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Address";
    optional framed_ipv6_prefix: IntoField<OctetString, Option<OctetString>>, "Framed-IPv6-Prefix";
    optional event_report_indication: IntoField<EventReportIndication, Option<Box<EventReportIndication>>>, "Event-Report-Indication";
    repeated adc_rule_report, adc_rule_reports: IntoField<AdcRuleReport>, "ADC-Rule-Report";
    repeated application_detection_information, application_detection_informations: IntoField<ApplicationDetectionInformation>, "Application-Detection-Information";
    repeated event_trigger, event_triggers: IntoField<EventTrigger>, "Event-Trigger";
    repeated usage_monitoring_information, usage_monitoring_informations: IntoField<UsageMonitoringInformation>, "Usage-Monitoring-Information";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
}
