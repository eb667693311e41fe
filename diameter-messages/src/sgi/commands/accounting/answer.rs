// @generated from dictionaries/sgi.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Item, OctetString, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::nasreq;
use crate::base::{
    AccountingRealtimeRequired, AccountingRecordType, FailedAvp, ProxyInfo, ResultCode,
};
use crate::nasreq::{NasPortType, ServiceType};

/// Reports start, progress and end of a bearer or session.
///
/// ```text
/// <ACA> ::= < Diameter Header: 271, PXY >
///           < Session-Id >
///           { Result-Code }
///           { Origin-Host }
///           { Origin-Realm }
///           { Accounting-Record-Type }
///           { Accounting-Record-Number }
///           [ Acct-Application-Id ]
///           [ User-Name ]
///           [ Event-Timestamp ]
///           [ Error-Message ]
///           [ Error-Reporting-Host ]
///           [ Failed-AVP ]
///           [ Origin-State-Id ]
///           [ NAS-Identifier ]
///           [ NAS-IP-Address ]
///           [ NAS-IPv6-Address ]
///           [ NAS-Port ]
///           [ NAS-Port-Id ]
///           [ NAS-Port-Type ]
///           [ Service-Type ]
///           [ Accounting-Realtime-Required ]
///           [ Acct-Interim-Interval ]
///         * [ Class ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 271, 3GPP TS 29.061, 16a.4.3/16a.4.4.
#[doc(alias = "ACA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccountingAnswer {
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
    /// Accounting-Record-Type (480), Enumerated; RFC 6733, 9.8.1.
    pub accounting_record_type: AccountingRecordType,
    /// Accounting-Record-Number (485), Unsigned32; RFC 6733, 9.8.3.
    /// Numbers the records of a session, from 0 for the start or the event; with Session-Id it finds
    /// duplicates.
    pub accounting_record_number: u32,
    /// Acct-Application-Id (259), Unsigned32; RFC 6733, 6.9.
    /// An application whose accounting part is supported or used.
    pub acct_application_id: Option<u32>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// Event-Timestamp (55), Time; RFC 6733, 8.21.
    /// When the reported event happened.
    pub event_timestamp: Option<Time>,
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
    /// NAS-Identifier (32), UTF8String; RFC 4005, 9.3.1.
    /// The name of the access server, for translation agents only: Diameter has Origin-Host.
    pub nas_identifier: Option<Utf8String>,
    /// NAS-IP-Address (4), OctetString; RFC 4005, 9.3.2.
    /// 4 octets without an address family, for translation agents only: Diameter has Origin-Host.
    pub nas_ip_address: Option<OctetString>,
    /// NAS-IPv6-Address (95), OctetString; RFC 4005, 9.3.3.
    /// 16 octets without an address family, for translation agents only: Diameter has Origin-Host.
    pub nas_ipv6_address: Option<OctetString>,
    /// NAS-Port (5), Unsigned32; RFC 7155, 4.2.2.
    /// The physical port number of the access server.
    pub nas_port: Option<u32>,
    /// NAS-Port-Id (87), UTF8String; RFC 7155, 4.2.3.
    /// The port as text, where a number does not do.
    pub nas_port_id: Option<Utf8String>,
    /// NAS-Port-Type (61), Enumerated; RFC 7155, 4.2.4.
    pub nas_port_type: Option<NasPortType>,
    /// Service-Type (6), Enumerated; RFC 7155, 4.4.1.
    pub service_type: Option<ServiceType>,
    /// Accounting-Realtime-Required (483), Enumerated; RFC 6733, 9.8.7.
    pub accounting_realtime_required: Option<AccountingRealtimeRequired>,
    /// Acct-Interim-Interval (85), Unsigned32; RFC 6733, 9.8.2.
    /// Seconds between interim records; 0 or absence asks for none.
    pub acct_interim_interval: Option<u32>,
    /// Class (25), OctetString; RFC 6733, 8.20.
    /// State of a server that the client returns, unread, in later messages of the session.
    pub class: Vec<OctetString>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for AccountingAnswer {}

impl Command for AccountingAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Accounting-Answer",
    abbreviation: "ACA",
    code: Some(271),
    application_id: 1,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::sgi::DICTIONARY,
    answer: None,
    normalize: normalize::<AccountingAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Accounting-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::RESULT_CODE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::ACCOUNTING_RECORD_TYPE.description()),
        Item::required(base::avp::ACCOUNTING_RECORD_NUMBER.description()),
        Item::optional(base::avp::ACCT_APPLICATION_ID.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(base::avp::EVENT_TIMESTAMP.description()),
        Item::optional(base::avp::ERROR_MESSAGE.description()),
        Item::optional(base::avp::ERROR_REPORTING_HOST.description()),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(nasreq::avp::NAS_IDENTIFIER.description()),
        Item::optional(nasreq::avp::NAS_IP_ADDRESS.description()),
        Item::optional(nasreq::avp::NAS_IPV6_ADDRESS.description()),
        Item::optional(nasreq::avp::NAS_PORT.description()),
        Item::optional(nasreq::avp::NAS_PORT_ID.description()),
        Item::optional(nasreq::avp::NAS_PORT_TYPE.description()),
        Item::optional(nasreq::avp::SERVICE_TYPE.description()),
        Item::optional(base::avp::ACCOUNTING_REALTIME_REQUIRED.description()),
        Item::optional(base::avp::ACCT_INTERIM_INTERVAL.description()),
        Item::repeated(base::avp::CLASS.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for AccountingAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            result_code: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            accounting_record_type: unread.value(),
            accounting_record_number: unread.value(),
            acct_application_id: None,
            user_name: None,
            event_timestamp: None,
            error_message: None,
            error_reporting_host: None,
            failed_avp: None,
            origin_state_id: None,
            nas_identifier: None,
            nas_ip_address: None,
            nas_ipv6_address: None,
            nas_port: None,
            nas_port_id: None,
            nas_port_type: None,
            service_type: None,
            accounting_realtime_required: None,
            acct_interim_interval: None,
            class: Vec::new(),
            proxy_info: Vec::new(),
            route_record: Vec::new(),
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
            (0, 480) => received.one(4, 4, &mut self.accounting_record_type),
            (0, 485) => received.one(5, 5, &mut self.accounting_record_number),
            (0, 259) => received.optional(6, &mut self.acct_application_id),
            (0, 1) => received.optional(7, &mut self.user_name),
            (0, 55) => received.optional(8, &mut self.event_timestamp),
            (0, 281) => received.optional(9, &mut self.error_message),
            (0, 294) => received.optional(10, &mut self.error_reporting_host),
            (0, 279) => received.optional(11, &mut self.failed_avp),
            (0, 278) => received.optional(12, &mut self.origin_state_id),
            (0, 32) => received.optional(13, &mut self.nas_identifier),
            (0, 4) => received.optional(14, &mut self.nas_ip_address),
            (0, 95) => received.optional(15, &mut self.nas_ipv6_address),
            (0, 5) => received.optional(16, &mut self.nas_port),
            (0, 87) => received.optional(17, &mut self.nas_port_id),
            (0, 61) => received.optional(18, &mut self.nas_port_type),
            (0, 6) => received.optional(19, &mut self.service_type),
            (0, 483) => received.optional(20, &mut self.accounting_realtime_required),
            (0, 85) => received.optional(21, &mut self.acct_interim_interval),
            (0, 25) => received.many(22, &mut self.class),
            (0, 284) => received.many(23, &mut self.proxy_info),
            (0, 282) => received.many(24, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::RESULT_CODE, &self.result_code);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::ACCOUNTING_RECORD_TYPE, &self.accounting_record_type);
        avps.one(&base::avp::ACCOUNTING_RECORD_NUMBER, &self.accounting_record_number);
        avps.optional(&base::avp::ACCT_APPLICATION_ID, &self.acct_application_id);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&base::avp::EVENT_TIMESTAMP, &self.event_timestamp);
        avps.optional(&base::avp::ERROR_MESSAGE, &self.error_message);
        avps.optional(&base::avp::ERROR_REPORTING_HOST, &self.error_reporting_host);
        avps.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&nasreq::avp::NAS_IDENTIFIER, &self.nas_identifier);
        avps.optional(&nasreq::avp::NAS_IP_ADDRESS, &self.nas_ip_address);
        avps.optional(&nasreq::avp::NAS_IPV6_ADDRESS, &self.nas_ipv6_address);
        avps.optional(&nasreq::avp::NAS_PORT, &self.nas_port);
        avps.optional(&nasreq::avp::NAS_PORT_ID, &self.nas_port_id);
        avps.optional(&nasreq::avp::NAS_PORT_TYPE, &self.nas_port_type);
        avps.optional(&nasreq::avp::SERVICE_TYPE, &self.service_type);
        avps.optional(
            &base::avp::ACCOUNTING_REALTIME_REQUIRED,
            &self.accounting_realtime_required,
        );
        avps.optional(&base::avp::ACCT_INTERIM_INTERVAL, &self.acct_interim_interval);
        avps.many(&base::avp::CLASS, &self.class);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AccountingAnswerBuilder<(A, B, C, D, E, F) = (Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command AccountingAnswer in Box<AccountingAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required result_code: IntoField<ResultCode>, "Result-Code" => (A, Set, C, D, E, F), B: required::ResultCode;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F), D: required::OriginRealm;
    required accounting_record_type: IntoField<AccountingRecordType>, "Accounting-Record-Type" => (A, B, C, D, Set, F), E: required::AccountingRecordType;
    required accounting_record_number: IntoField<u32>, "Accounting-Record-Number" => (A, B, C, D, E, Set), F: required::AccountingRecordNumber;
    optional acct_application_id: IntoField<u32, Option<u32>>, "Acct-Application-Id";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional event_timestamp: IntoTime<Option<Time>>, "Event-Timestamp";
    optional error_message: IntoField<Utf8String, Option<Utf8String>>, "Error-Message";
    optional error_reporting_host: IntoIdentity<Option<DiameterIdentity>>, "Error-Reporting-Host";
    optional failed_avp: IntoField<FailedAvp, Option<FailedAvp>>, "Failed-AVP";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional nas_identifier: IntoField<Utf8String, Option<Utf8String>>, "NAS-Identifier";
    optional nas_ip_address: IntoField<OctetString, Option<OctetString>>, "NAS-IP-Address";
    optional nas_ipv6_address: IntoField<OctetString, Option<OctetString>>, "NAS-IPv6-Address";
    optional nas_port: IntoField<u32, Option<u32>>, "NAS-Port";
    optional nas_port_id: IntoField<Utf8String, Option<Utf8String>>, "NAS-Port-Id";
    optional nas_port_type: IntoField<NasPortType, Option<NasPortType>>, "NAS-Port-Type";
    optional service_type: IntoField<ServiceType, Option<ServiceType>>, "Service-Type";
    optional accounting_realtime_required: IntoField<AccountingRealtimeRequired, Option<AccountingRealtimeRequired>>, "Accounting-Realtime-Required";
    optional acct_interim_interval: IntoField<u32, Option<u32>>, "Acct-Interim-Interval";
    repeated class, classes: IntoField<OctetString>, "Class";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
