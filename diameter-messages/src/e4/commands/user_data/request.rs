// @generated from dictionaries/e4.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::es283034;
use crate::ts29214;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::e4::{UserDataAnswer, UserDataAnswerBuilder};
use crate::es283034::GloballyUniqueAddress;

/// Asks for the profile of a connected user.
///
/// ```text
/// <UDR> ::= < Diameter Header: 306, REQ, PXY, 16777231 >
///           < Session-Id >
///           { Vendor-Specific-Application-Id }
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Destination-Host ]
///           { Destination-Realm }
///           [ Globally-Unique-Address ]
///           [ AF-Application-Identifier ]
///           [ User-Name ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 306, ETSI ES 283 034, 7.1.1/7.1.2.
#[doc(alias = "UDR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserDataRequest {
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
    pub destination_host: Option<DiameterIdentity>,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Globally-Unique-Address (300/13019), Grouped; ETSI ES 283 034, 7.3.1.
    pub globally_unique_address: Option<GloballyUniqueAddress>,
    /// AF-Application-Identifier (504/10415), OctetString; 3GPP TS 29.214, 5.3.5.
    /// The application, in octets of the operator's choice.
    pub af_application_identifier: Option<OctetString>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
}

impl Request for UserDataRequest {
    type Answer = UserDataAnswer;
}

impl Command for UserDataRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "User-Data-Request",
    abbreviation: "UDR",
    code: Some(306),
    application_id: 16777231,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::e4::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<UserDataRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "User-Data-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::optional(es283034::avp::GLOBALLY_UNIQUE_ADDRESS.description()),
        Item::optional(ts29214::avp::AF_APPLICATION_IDENTIFIER.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for UserDataRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            vendor_specific_application_id: unread.value(),
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_host: None,
            destination_realm: unread.value(),
            globally_unique_address: None,
            af_application_identifier: None,
            user_name: None,
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
            (0, 293) => received.optional(5, &mut self.destination_host),
            (0, 283) => received.one(6, 5, &mut self.destination_realm),
            (13019, 300) => received.optional(7, &mut self.globally_unique_address),
            (10415, 504) => received.optional(8, &mut self.af_application_identifier),
            (0, 1) => received.optional(9, &mut self.user_name),
            (0, 284) => received.many(11, &mut self.proxy_info),
            (0, 282) => received.many(12, &mut self.route_record),
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
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.optional(
            &es283034::avp::GLOBALLY_UNIQUE_ADDRESS,
            &self.globally_unique_address,
        );
        avps.optional(
            &ts29214::avp::AF_APPLICATION_IDENTIFIER,
            &self.af_application_identifier,
        );
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl UserDataRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Vendor-Specific-Application-Id, Auth-Session-State, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> UserDataAnswerBuilder<(Set, Set, Set, Set, Set)> {
        UserDataAnswer::builder()
            .session_id(self.session_id.clone())
            .vendor_specific_application_id(self.vendor_specific_application_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    UserDataRequestBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command UserDataRequest in Box<UserDataRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required vendor_specific_application_id: IntoField<VendorSpecificApplicationId> = VendorSpecificApplicationId::builder().vendor_id(13019).auth_application_id(16777231).build(), "Vendor-Specific-Application-Id" => (A, Set, C, D, E, F), B: required::VendorSpecificApplicationId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, B, Set, D, E, F), C: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, Set, E, F), D: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, Set, F), E: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, E, Set), F: required::DestinationRealm;
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional globally_unique_address: IntoField<GloballyUniqueAddress, Option<GloballyUniqueAddress>>, "Globally-Unique-Address";
    optional af_application_identifier: IntoField<OctetString, Option<OctetString>>, "AF-Application-Identifier";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
