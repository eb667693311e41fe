// @generated from dictionaries/pc4a.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29229;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::pc4a::{
    ProseSubscriberInformationAnswer, ProseSubscriberInformationAnswerBuilder,
};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::ts29229::SupportedFeatures;

/// The ProSe function asks for the subscription data of a user.
///
/// ```text
/// <PIR> ::= < Diameter Header: 8388664, REQ, PXY, 16777336 >
///           < Session-Id >
///           [ DRMP ]
///           [ Vendor-Specific-Application-Id ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Destination-Host ]
///           { Destination-Realm }
///           { User-Name }
///         * [ Supported-Features ]
///           [ OC-Supported-Features ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 8388664, 3GPP TS 29.344, 6.2.3/6.2.4.
#[doc(alias = "PIR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProseSubscriberInformationRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: Option<VendorSpecificApplicationId>,
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
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Utf8String,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
}

impl Request for ProseSubscriberInformationRequest {
    type Answer = ProseSubscriberInformationAnswer;
}

impl Command for ProseSubscriberInformationRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "ProSe-Subscriber-Information-Request",
    abbreviation: "PIR",
    code: Some(8388664),
    application_id: 16777336,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::pc4a::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<ProseSubscriberInformationRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "ProSe-Subscriber-Information-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::optional(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::USER_NAME.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for ProseSubscriberInformationRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            vendor_specific_application_id: None,
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_host: None,
            destination_realm: unread.value(),
            user_name: unread.value(),
            supported_features: Vec::new(),
            oc_supported_features: None,
            additional_avps: Default::default(),
            proxy_info: Vec::new(),
            route_record: Vec::new(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 260) => received.optional(2, &mut self.vendor_specific_application_id),
            (0, 277) => received.one(3, 1, &mut self.auth_session_state),
            (0, 264) => received.one(4, 2, &mut self.origin_host),
            (0, 296) => received.one(5, 3, &mut self.origin_realm),
            (0, 293) => received.optional(6, &mut self.destination_host),
            (0, 283) => received.one(7, 4, &mut self.destination_realm),
            (0, 1) => received.one(8, 5, &mut self.user_name),
            (10415, 628) => received.many(9, &mut self.supported_features),
            (0, 621) => received.optional(10, &mut self.oc_supported_features),
            (0, 284) => received.many(12, &mut self.proxy_info),
            (0, 282) => received.many(13, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.optional(
            &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
            &self.vendor_specific_application_id,
        );
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::USER_NAME, &self.user_name);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl ProseSubscriberInformationRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info, Vendor-Specific-Application-Id.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> ProseSubscriberInformationAnswerBuilder<(Set, Set, Set, Set)> {
        let mut builder = ProseSubscriberInformationAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(application) = &self.vendor_specific_application_id {
            let mut application = application.clone();
            application.unlisted_avps.clear();
            builder = builder.vendor_specific_application_id(application);
        }
        builder
    }
}

diameter_core::builder! {
    ProseSubscriberInformationRequestBuilder<(A, B, C, D, E, F) = (Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command ProseSubscriberInformationRequest in Box<ProseSubscriberInformationRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, Set, C, D, E, F), B: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F), E: required::DestinationRealm;
    required user_name: IntoField<Utf8String>, "User-Name" => (A, B, C, D, E, Set), F: required::UserName;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional vendor_specific_application_id: IntoField<VendorSpecificApplicationId, Option<VendorSpecificApplicationId>>, "Vendor-Specific-Application-Id";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
