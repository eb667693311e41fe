// @generated from dictionaries/rf.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, Request, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::credit_control;
use crate::ts32299;
use crate::base::{AccountingRecordType, ProxyInfo};
use crate::rf::{AccountingAnswer, AccountingAnswerBuilder};
use crate::ts32299::ServiceInformation;

/// Reports a chargeable event, or start, progress and end of a chargeable session.
///
/// ```text
/// <ACR> ::= < Diameter Header: 271, REQ, PXY >
///           < Session-Id >
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Accounting-Record-Type }
///           { Accounting-Record-Number }
///           [ Acct-Application-Id ]
///           [ User-Name ]
///           [ Destination-Host ]
///           [ Acct-Interim-Interval ]
///           [ Origin-State-Id ]
///           [ Event-Timestamp ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///           [ Service-Context-Id ]
///           [ Service-Information ]
///         * [ AVP ]
/// ```
///
/// Command code 271, 3GPP TS 32.299, 6.2.2/6.2.3.
#[doc(alias = "ACR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccountingRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
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
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// Acct-Interim-Interval (85), Unsigned32; RFC 6733, 9.8.2.
    /// Seconds between interim records; 0 or absence asks for none.
    pub acct_interim_interval: Option<u32>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Event-Timestamp (55), Time; RFC 6733, 8.21.
    /// When the reported event happened.
    pub event_timestamp: Option<Time>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Service-Context-Id (461), UTF8String; RFC 8506, 8.42.
    /// The document that describes the service and its AVPs: a name, "@" and a domain. TS 32.251 gives
    /// 32251@3gpp.org.
    pub service_context_id: Option<Utf8String>,
    /// Service-Information (873/10415), Grouped; 3GPP TS 32.299, 7.2.192.
    pub service_information: Option<Box<ServiceInformation>>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for AccountingRequest {
    type Answer = AccountingAnswer;
}

impl Command for AccountingRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Accounting-Request",
    abbreviation: "ACR",
    code: Some(271),
    application_id: 3,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::rf::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<AccountingRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Accounting-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::ACCOUNTING_RECORD_TYPE.description()),
        Item::required(base::avp::ACCOUNTING_RECORD_NUMBER.description()),
        Item::optional(base::avp::ACCT_APPLICATION_ID.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(base::avp::ACCT_INTERIM_INTERVAL.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(base::avp::EVENT_TIMESTAMP.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::optional(credit_control::avp::SERVICE_CONTEXT_ID.description()),
        Item::optional(ts32299::avp::SERVICE_INFORMATION.description()),
        Item::any(),
    ],
};

impl Contents for AccountingRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            accounting_record_type: unread.value(),
            accounting_record_number: unread.value(),
            acct_application_id: None,
            user_name: None,
            destination_host: None,
            acct_interim_interval: None,
            origin_state_id: None,
            event_timestamp: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            service_context_id: None,
            service_information: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 264) => received.one(1, 1, &mut self.origin_host),
            (0, 296) => received.one(2, 2, &mut self.origin_realm),
            (0, 283) => received.one(3, 3, &mut self.destination_realm),
            (0, 480) => received.one(4, 4, &mut self.accounting_record_type),
            (0, 485) => received.one(5, 5, &mut self.accounting_record_number),
            (0, 259) => received.optional(6, &mut self.acct_application_id),
            (0, 1) => received.optional(7, &mut self.user_name),
            (0, 293) => received.optional(8, &mut self.destination_host),
            (0, 85) => received.optional(9, &mut self.acct_interim_interval),
            (0, 278) => received.optional(10, &mut self.origin_state_id),
            (0, 55) => received.optional(11, &mut self.event_timestamp),
            (0, 284) => received.many(12, &mut self.proxy_info),
            (0, 282) => received.many(13, &mut self.route_record),
            (0, 461) => received.optional(14, &mut self.service_context_id),
            (10415, 873) => received.optional_boxed(15, &mut self.service_information),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::ACCOUNTING_RECORD_TYPE, &self.accounting_record_type);
        avps.one(&base::avp::ACCOUNTING_RECORD_NUMBER, &self.accounting_record_number);
        avps.optional(&base::avp::ACCT_APPLICATION_ID, &self.acct_application_id);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&base::avp::ACCT_INTERIM_INTERVAL, &self.acct_interim_interval);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&base::avp::EVENT_TIMESTAMP, &self.event_timestamp);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.optional(
            &credit_control::avp::SERVICE_CONTEXT_ID,
            &self.service_context_id,
        );
        avps.optional_boxed(
            &ts32299::avp::SERVICE_INFORMATION,
            &self.service_information,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl AccountingRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Accounting-Record-Type, Accounting-Record-Number, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> AccountingAnswerBuilder<(Set, Unset, Set, Set, Set, Set)> {
        let mut builder = AccountingAnswer::builder()
            .session_id(self.session_id.clone())
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .accounting_record_type(self.accounting_record_type)
            .accounting_record_number(self.accounting_record_number)
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(state_id) = identity.state_id {
            builder = builder.origin_state_id(state_id);
        }
        builder
    }
}

diameter_core::builder! {
    AccountingRequestBuilder<(A, B, C, D, E, F) = (Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command AccountingRequest in Box<AccountingRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, Set, C, D, E, F), B: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, Set, D, E, F), C: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, Set, E, F), D: required::DestinationRealm;
    required accounting_record_type: IntoField<AccountingRecordType>, "Accounting-Record-Type" => (A, B, C, D, Set, F), E: required::AccountingRecordType;
    required accounting_record_number: IntoField<u32>, "Accounting-Record-Number" => (A, B, C, D, E, Set), F: required::AccountingRecordNumber;
    optional acct_application_id: IntoField<u32, Option<u32>>, "Acct-Application-Id";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional acct_interim_interval: IntoField<u32, Option<u32>>, "Acct-Interim-Interval";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional event_timestamp: IntoTime<Option<Time>>, "Event-Timestamp";
    optional service_context_id: IntoField<Utf8String, Option<Utf8String>>, "Service-Context-Id";
    optional service_information: IntoField<ServiceInformation, Option<Box<ServiceInformation>>>, "Service-Information";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
