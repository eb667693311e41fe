// @generated from dictionaries/mm10.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Item, Utf8String,
};
use crate::required;
use crate::base;
use crate::ts29140;
use crate::base::{
    AuthSessionState, ExperimentalResult, ProxyInfo, ResultCode,
    VendorSpecificApplicationId,
};
use crate::ts29140::{
    DeliveryReport, ReadReply, ResultRecipientAddress, SenderVisibility, Status,
};

/// Asks how to go on with a multimedia message.
///
/// ```text
/// <MPA> ::= < Diameter Header: 311, PXY, 16777226 >
///           < Session-Id >
///           { Vendor-Specific-Application-Id }
///           [ Result-Code ]
///           [ Experimental-Result ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Status ]
///         * [ Result-Recipient-Address ]
///           [ Delivery-Report ]
///           [ Read-Reply ]
///           [ Billing-Information ]
///           [ Sender-Visibility ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 311, 3GPP TS 29.140, 6.1.1/6.1.2.
#[doc(alias = "MPA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageProcessAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: VendorSpecificApplicationId,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Status (1116/10415), Grouped; 3GPP TS 29.140, 6.3.19.
    pub status: Option<Status>,
    /// Result-Recipient-Address (1106/10415), Grouped; 3GPP TS 29.140, 6.3.9.
    pub result_recipient_address: Vec<ResultRecipientAddress>,
    /// Delivery-Report (1111/10415), Enumerated; 3GPP TS 29.140, 6.3.14.
    pub delivery_report: Option<DeliveryReport>,
    /// Read-Reply (1112/10415), Enumerated; 3GPP TS 29.140, 6.3.15.
    pub read_reply: Option<ReadReply>,
    /// Billing-Information (1115/10415), UTF8String; 3GPP TS 29.140, 6.3.18.
    pub billing_information: Option<Utf8String>,
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

impl Answer for MessageProcessAnswer {}

impl Command for MessageProcessAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Message-Process-Answer",
    abbreviation: "MPA",
    code: Some(311),
    application_id: 16777226,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::mm10::DICTIONARY,
    answer: None,
    normalize: normalize::<MessageProcessAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Message-Process-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(ts29140::avp::STATUS.description()),
        Item::repeated(ts29140::avp::RESULT_RECIPIENT_ADDRESS.description()),
        Item::optional(ts29140::avp::DELIVERY_REPORT.description()),
        Item::optional(ts29140::avp::READ_REPLY.description()),
        Item::optional(ts29140::avp::BILLING_INFORMATION.description()),
        Item::optional(ts29140::avp::SENDER_VISIBILITY.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for MessageProcessAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 5;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            vendor_specific_application_id: unread.value(),
            result_code: None,
            experimental_result: None,
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            status: None,
            result_recipient_address: Vec::new(),
            delivery_report: None,
            read_reply: None,
            billing_information: None,
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
            (0, 268) => received.optional(2, &mut self.result_code),
            (0, 297) => received.optional(3, &mut self.experimental_result),
            (0, 277) => received.one(4, 2, &mut self.auth_session_state),
            (0, 264) => received.one(5, 3, &mut self.origin_host),
            (0, 296) => received.one(6, 4, &mut self.origin_realm),
            (10415, 1116) => received.optional(7, &mut self.status),
            (10415, 1106) => received.many(8, &mut self.result_recipient_address),
            (10415, 1111) => received.optional(9, &mut self.delivery_report),
            (10415, 1112) => received.optional(10, &mut self.read_reply),
            (10415, 1115) => received.optional(11, &mut self.billing_information),
            (10415, 1113) => received.optional(12, &mut self.sender_visibility),
            (0, 284) => received.many(14, &mut self.proxy_info),
            (0, 282) => received.many(15, &mut self.route_record),
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
        avps.optional(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&ts29140::avp::STATUS, &self.status);
        avps.many(
            &ts29140::avp::RESULT_RECIPIENT_ADDRESS,
            &self.result_recipient_address,
        );
        avps.optional(&ts29140::avp::DELIVERY_REPORT, &self.delivery_report);
        avps.optional(&ts29140::avp::READ_REPLY, &self.read_reply);
        avps.optional(&ts29140::avp::BILLING_INFORMATION, &self.billing_information);
        avps.optional(&ts29140::avp::SENDER_VISIBILITY, &self.sender_visibility);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MessageProcessAnswerBuilder<(A, B, C, D, E) = (Unset, Set, Unset, Unset, Unset), (Set, Set, Set, Set, Set)> builds command MessageProcessAnswer in Box<MessageProcessAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E), A: required::SessionId;
    required vendor_specific_application_id: IntoField<VendorSpecificApplicationId> = VendorSpecificApplicationId::builder().vendor_id(10415).auth_application_id(16777226).build(), "Vendor-Specific-Application-Id" => (A, Set, C, D, E), B: required::VendorSpecificApplicationId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, B, Set, D, E), C: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, Set, E), D: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, Set), E: required::OriginRealm;
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional experimental_result: IntoField<ExperimentalResult, Option<ExperimentalResult>>, "Experimental-Result";
    optional status: IntoField<Status, Option<Status>>, "Status";
    optional delivery_report: IntoField<DeliveryReport, Option<DeliveryReport>>, "Delivery-Report";
    optional read_reply: IntoField<ReadReply, Option<ReadReply>>, "Read-Reply";
    optional billing_information: IntoField<Utf8String, Option<Utf8String>>, "Billing-Information";
    optional sender_visibility: IntoField<SenderVisibility, Option<SenderVisibility>>, "Sender-Visibility";
    repeated result_recipient_address, result_recipient_addresses: IntoField<ResultRecipientAddress>, "Result-Recipient-Address";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
