// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Answer, Command, CommandDescription, CommandFlags,
    DiameterIdentity, Grammar, Item, List, Utf8String,
};
use crate::required;
use crate::base::{FailedAvp, ResultCode, VendorSpecificApplicationId, avp};

/// Opens a connection: two peers tell each other who they are and which applications they support.
///
/// ```text
/// <CEA> ::= < Diameter Header: 257 >
///           { Result-Code }
///           { Origin-Host }
///           { Origin-Realm }
///        1* { Host-IP-Address }
///           { Vendor-Id }
///           { Product-Name }
///           [ Origin-State-Id ]
///           [ Error-Message ]
///           [ Failed-AVP ]
///         * [ Supported-Vendor-Id ]
///         * [ Auth-Application-Id ]
///         * [ Inband-Security-Id ]
///         * [ Acct-Application-Id ]
///         * [ Vendor-Specific-Application-Id ]
///           [ Firmware-Revision ]
///         * [ AVP ]
/// ```
///
/// Command code 257, RFC 6733, 5.3.
#[doc(alias = "CEA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CapabilitiesExchangeAnswer {
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Host-IP-Address (257), Address; RFC 6733, 5.3.5.
    /// An IP address of the sender, with its address family in front; with SCTP there is one for each
    /// endpoint.
    pub host_ip_address: List<Address, 1>,
    /// Vendor-Id (266), Unsigned32; RFC 6733, 5.3.3.
    /// A private enterprise number of IANA; in CER and CEA that of the maker of the Diameter
    /// implementation.
    pub vendor_id: u32,
    /// Product-Name (269), UTF8String; RFC 6733, 5.3.7.
    /// The name the vendor gives the product, for logs and not for decisions. Sent without the M bit.
    pub product_name: Utf8String,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    /// A text on an error for people; programs must not act on it. Sent without the M bit.
    pub error_message: Option<Utf8String>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Supported-Vendor-Id (265), Unsigned32; RFC 6733, 5.3.6.
    /// A vendor, other than that in Vendor-Id, whose AVPs the sender supports at least in part.
    pub supported_vendor_id: Vec<u32>,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: Vec<u32>,
    /// Inband-Security-Id (299), Unsigned32; RFC 6733, 6.10.
    /// A security method for the connection: 0 is none, 1 is TLS. RFC 6733 keeps it for compatibility
    /// only.
    pub inband_security_id: Vec<u32>,
    /// Acct-Application-Id (259), Unsigned32; RFC 6733, 6.9.
    /// An application whose accounting part is supported or used.
    pub acct_application_id: Vec<u32>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: Vec<VendorSpecificApplicationId>,
    /// Firmware-Revision (267), Unsigned32; RFC 6733, 5.3.4.
    /// The firmware revision of the sender's device, comparable only within one vendor. Sent without
    /// the M bit.
    pub firmware_revision: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for CapabilitiesExchangeAnswer {}

impl Command for CapabilitiesExchangeAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Capabilities-Exchange-Answer",
    abbreviation: "CEA",
    code: Some(257),
    application_id: 0,
    flags: CommandFlags(0),
    grammar: &GRAMMAR,
    dictionary: &crate::base::DICTIONARY,
    answer: None,
    normalize: normalize::<CapabilitiesExchangeAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Capabilities-Exchange-Answer",
    items: &[
        Item::required(avp::RESULT_CODE.description()),
        Item::required(avp::ORIGIN_HOST.description()),
        Item::required(avp::ORIGIN_REALM.description()),
        Item::required(avp::HOST_IP_ADDRESS.description()).times(1, None),
        Item::required(avp::VENDOR_ID.description()),
        Item::required(avp::PRODUCT_NAME.description()),
        Item::optional(avp::ORIGIN_STATE_ID.description()),
        Item::optional(avp::ERROR_MESSAGE.description()),
        Item::optional(avp::FAILED_AVP.description()),
        Item::repeated(avp::SUPPORTED_VENDOR_ID.description()),
        Item::repeated(avp::AUTH_APPLICATION_ID.description()),
        Item::repeated(avp::INBAND_SECURITY_ID.description()),
        Item::repeated(avp::ACCT_APPLICATION_ID.description()),
        Item::repeated(avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::optional(avp::FIRMWARE_REVISION.description()),
        Item::any(),
    ],
};

impl Contents for CapabilitiesExchangeAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            result_code: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            host_ip_address: unread.list(),
            vendor_id: unread.value(),
            product_name: unread.value(),
            origin_state_id: None,
            error_message: None,
            failed_avp: None,
            supported_vendor_id: Vec::new(),
            auth_application_id: Vec::new(),
            inband_security_id: Vec::new(),
            acct_application_id: Vec::new(),
            vendor_specific_application_id: Vec::new(),
            firmware_revision: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 268) => received.one(0, 0, &mut self.result_code),
            (0, 264) => received.one(1, 1, &mut self.origin_host),
            (0, 296) => received.one(2, 2, &mut self.origin_realm),
            (0, 257) => received.bounded(3, 3, &mut self.host_ip_address),
            (0, 266) => received.one(4, 4, &mut self.vendor_id),
            (0, 269) => received.one(5, 5, &mut self.product_name),
            (0, 278) => received.optional(6, &mut self.origin_state_id),
            (0, 281) => received.optional(7, &mut self.error_message),
            (0, 279) => received.optional(8, &mut self.failed_avp),
            (0, 265) => received.many(9, &mut self.supported_vendor_id),
            (0, 258) => received.many(10, &mut self.auth_application_id),
            (0, 299) => received.many(11, &mut self.inband_security_id),
            (0, 259) => received.many(12, &mut self.acct_application_id),
            (0, 260) => received.many(13, &mut self.vendor_specific_application_id),
            (0, 267) => received.optional(14, &mut self.firmware_revision),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::RESULT_CODE, &self.result_code);
        avps.one(&avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&avp::ORIGIN_REALM, &self.origin_realm);
        avps.many(&avp::HOST_IP_ADDRESS, &self.host_ip_address);
        avps.one(&avp::VENDOR_ID, &self.vendor_id);
        avps.one(&avp::PRODUCT_NAME, &self.product_name);
        avps.optional(&avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&avp::ERROR_MESSAGE, &self.error_message);
        avps.optional(&avp::FAILED_AVP, &self.failed_avp);
        avps.many(&avp::SUPPORTED_VENDOR_ID, &self.supported_vendor_id);
        avps.many(&avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.many(&avp::INBAND_SECURITY_ID, &self.inband_security_id);
        avps.many(&avp::ACCT_APPLICATION_ID, &self.acct_application_id);
        avps.many(
            &avp::VENDOR_SPECIFIC_APPLICATION_ID,
            &self.vendor_specific_application_id,
        );
        avps.optional(&avp::FIRMWARE_REVISION, &self.firmware_revision);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CapabilitiesExchangeAnswerBuilder<(A, B, C, D, E, F) = (Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command CapabilitiesExchangeAnswer in Box<CapabilitiesExchangeAnswer>, with additional_avps;
    required result_code: IntoField<ResultCode>, "Result-Code" => (Set, B, C, D, E, F), A: required::ResultCode;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, Set, C, D, E, F), B: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, Set, D, E, F), C: required::OriginRealm;
    required host_ip_address: IntoField<Address, List<Address, 1>>, "Host-IP-Address" => (A, B, C, Set, E, F), D: required::HostIpAddress;
    required vendor_id: IntoField<u32>, "Vendor-Id" => (A, B, C, D, Set, F), E: required::VendorId;
    required product_name: IntoField<Utf8String>, "Product-Name" => (A, B, C, D, E, Set), F: required::ProductName;
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional error_message: IntoField<Utf8String, Option<Utf8String>>, "Error-Message";
    optional failed_avp: IntoField<FailedAvp, Option<FailedAvp>>, "Failed-AVP";
    optional firmware_revision: IntoField<u32, Option<u32>>, "Firmware-Revision";
    repeated supported_vendor_id, supported_vendor_ids: IntoField<u32>, "Supported-Vendor-Id";
    repeated auth_application_id, auth_application_ids: IntoField<u32>, "Auth-Application-Id";
    repeated inband_security_id, inband_security_ids: IntoField<u32>, "Inband-Security-Id";
    repeated acct_application_id, acct_application_ids: IntoField<u32>, "Acct-Application-Id";
    repeated vendor_specific_application_id, vendor_specific_application_ids: IntoField<VendorSpecificApplicationId>, "Vendor-Specific-Application-Id";
}
