// @generated from dictionaries/mm10.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, List, Request, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::ts29061;
use crate::ts29140;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::mm10::{MessageProcessAnswer, MessageProcessAnswerBuilder};
use crate::ts29140::{
    DeliveryReport, InitialRecipientAddress, OriginatingInterface, ReadReply,
    SenderVisibility, ServedUserIdentity, TriggerEvent,
};

/// Asks how to go on with a multimedia message.
///
/// ```text
/// <MPR> ::= < Diameter Header: 311, REQ, PXY, 16777226 >
///           < Session-Id >
///           { Vendor-Specific-Application-Id }
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Host }
///           { Destination-Realm }
///           { Event-Timestamp }
///           { Trigger-Event }
///           { Served-User-Identity }
///           [ 3GPP-IMSI ]
///           [ Sender-Address ]
///        1* { Initial-Recipient-Address }
///           { Originating-Interface }
///           [ Service-Key ]
///           [ Delivery-Report ]
///           [ Read-Reply ]
///           [ Sender-Visibility ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 311, 3GPP TS 29.140, 6.1.1/6.1.2.
#[doc(alias = "MPR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageProcessRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: VendorSpecificApplicationId,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Event-Timestamp (55), Time; RFC 6733, 8.21.
    /// When the reported event happened.
    pub event_timestamp: Time,
    /// Trigger-Event (1103/10415), Enumerated; 3GPP TS 29.140, 6.3.5.
    pub trigger_event: TriggerEvent,
    /// Served-User-Identity (1100/10415), Grouped; 3GPP TS 29.140, 6.3.1.
    pub served_user_identity: ServedUserIdentity,
    /// 3GPP-IMSI (1/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// The IMSI as text, in up to 15 decimal digits.
    pub three_gpp_imsi: Option<Utf8String>,
    /// Sender-Address (1104/10415), UTF8String; 3GPP TS 29.140, 6.3.7.
    pub sender_address: Option<Utf8String>,
    /// Initial-Recipient-Address (1105/10415), Grouped; 3GPP TS 29.140, 6.3.8.
    pub initial_recipient_address: List<InitialRecipientAddress, 1>,
    /// Originating-Interface (1110/10415), Enumerated; 3GPP TS 29.140, 6.3.13.
    pub originating_interface: OriginatingInterface,
    /// Service-Key (1114/10415), UTF8String; 3GPP TS 29.140, 6.3.17.
    pub service_key: Option<Utf8String>,
    /// Delivery-Report (1111/10415), Enumerated; 3GPP TS 29.140, 6.3.14.
    pub delivery_report: Option<DeliveryReport>,
    /// Read-Reply (1112/10415), Enumerated; 3GPP TS 29.140, 6.3.15.
    pub read_reply: Option<ReadReply>,
    /// Sender-Visibility (1113/10415), Enumerated; 3GPP TS 29.140, 6.3.16.
    pub sender_visibility: Option<SenderVisibility>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
}

impl Request for MessageProcessRequest {
    type Answer = MessageProcessAnswer;
}

impl Command for MessageProcessRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Message-Process-Request",
    abbreviation: "MPR",
    code: Some(311),
    application_id: 16777226,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::mm10::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<MessageProcessRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Message-Process-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::EVENT_TIMESTAMP.description()),
        Item::required(ts29140::avp::TRIGGER_EVENT.description()),
        Item::required(ts29140::avp::SERVED_USER_IDENTITY.description()),
        Item::optional(ts29061::avp::THREE_GPP_IMSI.description()),
        Item::optional(ts29140::avp::SENDER_ADDRESS.description()),
        Item::required(ts29140::avp::INITIAL_RECIPIENT_ADDRESS.description())
            .times(1, None),
        Item::required(ts29140::avp::ORIGINATING_INTERFACE.description()),
        Item::optional(ts29140::avp::SERVICE_KEY.description()),
        Item::optional(ts29140::avp::DELIVERY_REPORT.description()),
        Item::optional(ts29140::avp::READ_REPLY.description()),
        Item::optional(ts29140::avp::SENDER_VISIBILITY.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for MessageProcessRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 12;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            vendor_specific_application_id: unread.value(),
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_host: unread.value(),
            destination_realm: unread.value(),
            event_timestamp: unread.value(),
            trigger_event: unread.value(),
            served_user_identity: unread.value(),
            three_gpp_imsi: None,
            sender_address: None,
            initial_recipient_address: unread.list(),
            originating_interface: unread.value(),
            service_key: None,
            delivery_report: None,
            read_reply: None,
            sender_visibility: None,
            additional_avps: Default::default(),
            proxy_info: Vec::new(),
            route_record: Vec::new(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 260) => received.one(1, 1, &mut self.vendor_specific_application_id),
            (0, 277) => received.one(2, 2, &mut self.auth_session_state),
            (0, 264) => received.one(3, 3, &mut self.origin_host),
            (0, 296) => received.one(4, 4, &mut self.origin_realm),
            (0, 293) => received.one(5, 5, &mut self.destination_host),
            (0, 283) => received.one(6, 6, &mut self.destination_realm),
            (0, 55) => received.one(7, 7, &mut self.event_timestamp),
            (10415, 1103) => received.one(8, 8, &mut self.trigger_event),
            (10415, 1100) => received.one(9, 9, &mut self.served_user_identity),
            (10415, 1) => received.optional(10, &mut self.three_gpp_imsi),
            (10415, 1104) => received.optional(11, &mut self.sender_address),
            (10415, 1105) => {
                received.bounded(12, 10, &mut self.initial_recipient_address)
            }
            (10415, 1110) => received.one(13, 11, &mut self.originating_interface),
            (10415, 1114) => received.optional(14, &mut self.service_key),
            (10415, 1111) => received.optional(15, &mut self.delivery_report),
            (10415, 1112) => received.optional(16, &mut self.read_reply),
            (10415, 1113) => received.optional(17, &mut self.sender_visibility),
            (0, 284) => received.many(19, &mut self.proxy_info),
            (0, 282) => received.many(20, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(
            &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
            &self.vendor_specific_application_id,
        );
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::EVENT_TIMESTAMP, &self.event_timestamp);
        avps.one(&ts29140::avp::TRIGGER_EVENT, &self.trigger_event);
        avps.one(&ts29140::avp::SERVED_USER_IDENTITY, &self.served_user_identity);
        avps.optional(&ts29061::avp::THREE_GPP_IMSI, &self.three_gpp_imsi);
        avps.optional(&ts29140::avp::SENDER_ADDRESS, &self.sender_address);
        avps.many(
            &ts29140::avp::INITIAL_RECIPIENT_ADDRESS,
            &self.initial_recipient_address,
        );
        avps.one(&ts29140::avp::ORIGINATING_INTERFACE, &self.originating_interface);
        avps.optional(&ts29140::avp::SERVICE_KEY, &self.service_key);
        avps.optional(&ts29140::avp::DELIVERY_REPORT, &self.delivery_report);
        avps.optional(&ts29140::avp::READ_REPLY, &self.read_reply);
        avps.optional(&ts29140::avp::SENDER_VISIBILITY, &self.sender_visibility);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl MessageProcessRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Vendor-Specific-Application-Id, Auth-Session-State, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> MessageProcessAnswerBuilder<(Set, Set, Set, Set, Set)> {
        MessageProcessAnswer::builder()
            .session_id(self.session_id.clone())
            .vendor_specific_application_id(self.vendor_specific_application_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    MessageProcessRequestBuilder<(A, B, C, D, E, F, G, H, I, J, K, L) = (Unset, Set, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set, Set, Set, Set, Set, Set)> builds command MessageProcessRequest in Box<MessageProcessRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G, H, I, J, K, L), A: required::SessionId;
    required vendor_specific_application_id: IntoField<VendorSpecificApplicationId> = VendorSpecificApplicationId::builder().vendor_id(10415).auth_application_id(16777226).build(), "Vendor-Specific-Application-Id" => (A, Set, C, D, E, F, G, H, I, J, K, L), B: required::VendorSpecificApplicationId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, B, Set, D, E, F, G, H, I, J, K, L), C: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, Set, E, F, G, H, I, J, K, L), D: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, Set, F, G, H, I, J, K, L), E: required::OriginRealm;
    required destination_host: IntoIdentity<DiameterIdentity>, "Destination-Host" => (A, B, C, D, E, Set, G, H, I, J, K, L), F: required::DestinationHost;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, E, F, Set, H, I, J, K, L), G: required::DestinationRealm;
    required event_timestamp: IntoTime<Time>, "Event-Timestamp" => (A, B, C, D, E, F, G, Set, I, J, K, L), H: required::EventTimestamp;
    required trigger_event: IntoField<TriggerEvent>, "Trigger-Event" => (A, B, C, D, E, F, G, H, Set, J, K, L), I: required::TriggerEvent;
    required served_user_identity: IntoField<ServedUserIdentity>, "Served-User-Identity" => (A, B, C, D, E, F, G, H, I, Set, K, L), J: required::ServedUserIdentity;
    required initial_recipient_address: IntoField<InitialRecipientAddress, List<InitialRecipientAddress, 1>>, "Initial-Recipient-Address" => (A, B, C, D, E, F, G, H, I, J, Set, L), K: required::InitialRecipientAddress;
    required originating_interface: IntoField<OriginatingInterface>, "Originating-Interface" => (A, B, C, D, E, F, G, H, I, J, K, Set), L: required::OriginatingInterface;
    optional three_gpp_imsi: IntoField<Utf8String, Option<Utf8String>>, "3GPP-IMSI";
    optional sender_address: IntoField<Utf8String, Option<Utf8String>>, "Sender-Address";
    optional service_key: IntoField<Utf8String, Option<Utf8String>>, "Service-Key";
    optional delivery_report: IntoField<DeliveryReport, Option<DeliveryReport>>, "Delivery-Report";
    optional read_reply: IntoField<ReadReply, Option<ReadReply>>, "Read-Reply";
    optional sender_visibility: IntoField<SenderVisibility, Option<SenderVisibility>>, "Sender-Visibility";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
